import type { HrSystemFile } from '../types.ts';

/** The list of people is the only known page. */
export const deel: HrSystemFile = {
  id: 'deel',
  name: 'Deel',
  hosts: ['app.deel.com'],
  pages: [{ id: 'people', url: '/people', about: 'several' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { people: ['https://app.deel.com/people'] },
  documented: 'second-hand',
};
