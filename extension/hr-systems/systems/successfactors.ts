import type { HrSystemFile } from '../types.ts';

/** Profiles stand in nested open shadow roots; the address holds the person's id. */
export const successfactors: HrSystemFile = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  hosts: ['*.sapsf.com', '*.sapsf.eu', '*.successfactors.com', '*.hr.cloud.sap'],
  pages: [
    { id: 'live-profile', url: '/sf/liveprofile?selected_user={person}', about: 'person' },
    { id: 'personal-info', url: '/sf/personalinfo?selecteduser={person}', about: 'person' },
  ],
  goalFields: [],
  editor: 'unknown',
  testUrls: {
    'live-profile': ['https://hcm12.sapsf.eu/sf/liveprofile?selected_user=103042'],
    'personal-info': ['https://performancemanager4.successfactors.com/sf/personalinfo?selecteduser=103042'],
  },
  documented: 'second-hand',
};
