import type { HrSystemFile } from '../types.ts';

/** Class names are hashed; the address holds the person's id. */
export const lattice: HrSystemFile = {
  id: 'lattice',
  name: 'Lattice',
  hosts: ['*.latticehq.com'],
  pages: [
    { id: 'user', url: '/users/{person}', about: 'person' },
    { id: 'updates', url: '/users/{person}/updates', about: 'person' },
  ],
  goalFields: [],
  editor: 'unknown',
  testUrls: {
    user: ['https://acme.latticehq.com/users/5b0ef2a4-2f6d-4b62-9a4e-1f0c6a3d7e11/'],
    updates: ['https://acme.latticehq.com/users/5b0ef2a4-2f6d-4b62-9a4e-1f0c6a3d7e11/updates?checkinId=9'],
  },
  documented: 'second-hand',
};
