import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personIdInUrl } from './url-id.ts';

describe('personIdInUrl', () => {
  it.each([
    ['https://hr.example.com/people/17', '17'],
    ['https://hr.example.com/people/17/reviews/4', '17'],
    ['https://hr.example.com/hr/employees/E-1002?tab=job', 'E-1002'],
    ['https://hr.example.com/#/employees/17/job', '17'],
    ['https://hr.example.com/app#/staff?employeeId=00420', '00420'],
    ['https://hr.example.com/reviews/4?employee_id=17', '17'],
    ['https://hr.example.com/employees/employee.php?id=117&page=2', '117'],
    ['https://hr.example.com/employee-profile/3152463817329344829', '3152463817329344829'],
    [
      'https://hr.example.com/users/5b0ef2a4-2f6d-4b62-9a4e-1f0c6a3d7e11/',
      '5b0ef2a4-2f6d-4b62-9a4e-1f0c6a3d7e11',
    ],
  ])('%s is about %s', (url, id) => {
    expect(personIdInUrl(url)).toBe(id);
  });

  it.each([
    'https://hr.example.com/people',
    'https://hr.example.com/people/new',
    'https://hr.example.com/people/search?q=17',
    'https://hr.example.com/reviews/4',
    'https://hr.example.com/goals?id=4',
    'https://hr.example.com/2026/11',
    'nonsense',
  ])('%s names nobody', (url) => {
    expect(personIdInUrl(url)).toBeUndefined();
  });

  it('gives a bounded text with a digit, or nothing, for any address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('people/', 'reviews/', '#/staff/', '?employeeId='),
        fc.string(),
        (head, tail) => {
          const id = personIdInUrl(`https://hr.example.com/${head}${tail}`);
          expect(id === undefined || (/\d/.test(id) && id.length <= 64)).toBe(true);
        },
      ),
    );
  });
});
