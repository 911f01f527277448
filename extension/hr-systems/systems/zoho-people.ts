import type { HrSystemFile } from '../types.ts';

/** Only the hosts are known. */
export const zohoPeople: HrSystemFile = {
  id: 'zoho-people',
  name: 'Zoho People',
  hosts: [
    'people.zoho.com',
    'people.zoho.in',
    'people.zoho.eu',
    'people.zoho.com.au',
    'people.zoho.com.cn',
    'people.zoho.jp',
    'people.zoho.sa',
  ],
  pages: [],
  goalFields: [],
  editor: 'unknown',
  testUrls: {},
  documented: 'second-hand',
};
