import type { HrSystemFile } from '../types.ts';

/** No id of a person is known in any address. */
export const fifteenFive: HrSystemFile = {
  id: 'fifteen-five',
  name: '15Five',
  hosts: ['*.15five.com'],
  pages: [{ id: 'highlights', url: '/profile/highlights', about: 'unknown' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { highlights: ['https://acme.15five.com/profile/highlights/'] },
  documented: 'second-hand',
};
