import type { HrSystemFile } from '../types.ts';

/** Only the signed-in person's own pages are known, and those are never about a report. */
export const keka: HrSystemFile = {
  id: 'keka',
  name: 'Keka',
  hosts: ['*.keka.com'],
  pages: [{ id: 'own', url: '/#/me/**/{any}', about: 'several' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { own: ['https://acme.keka.com/#/me/performance/'] },
  documented: 'second-hand',
};
