import type { HrSystemFile } from '../types.ts';

/** The address holds the person's id; name and job come from the generic reader. */
export const bamboohr: HrSystemFile = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['*.bamboohr.com'],
  pages: [{ id: 'employee', url: '/employees/employee.php?id={person}', about: 'person' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: {
    employee: [
      'https://acme.bamboohr.com/employees/employee.php?id=117',
      'https://acme.bamboohr.com/employees/employee.php?id=117&page=2097',
    ],
  },
  documented: 'second-hand',
};
