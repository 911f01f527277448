import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeName, sameName, splitNameAndId } from './names.ts';

describe('looksLikeName', () => {
  it.each([
    'Ann Lee',
    'Lee, Ann',
    'Jean-Luc Ó Súilleabháin',
    "Siobhán O'Neill",
    'María del Carmen García López',
    'Dr. Eva Weiß',
    'bell hooks',
    'J. R. Okonkwo',
    '王小明',
    '김민준',
    'प्रिया रमन',
    'Нина Петрова',
    'نورا الحسن',
  ])('%s', (name) => expect(looksLikeName(name)).toBe(true));

  it.each([
    'Personal Details',
    'Job Information',
    'Annual Leave',
    'My Team',
    'Employee Profile',
    "Maria Lopez's team",
    'Ann',
    '',
    '12:45:03',
    'Monday 3 November',
    'Acme HR – People',
    'ann@example.com',
    'Add employee',
    `${'Ann '.repeat(60)}Lee`,
    'Ann Lee (E17)',
  ])('not %s', (text) => expect(looksLikeName(text)).toBe(false));
});

describe('sameName', () => {
  it.each([
    ['Ann Lee', 'Lee, Ann'],
    ['Ann Lee', 'ann  lee'],
    ['Ann M. Lee', 'Ann Lee'],
    ['Zoë Weiss', 'Zoe Weiss'],
    ['Dr. Eva Weiss', 'Eva Weiss'],
    ["Siobhan O'Neill", 'Siobhan O’Neill'],
  ])('%s is %s', (a, b) => expect(sameName(a, b)).toBe(true));

  it.each([
    ['Ann Lee', 'Ann Li'],
    ['Ann Lee', 'Bob Lee'],
    ['Ann Lee', 'Ann'],
    ['', ''],
    ['', 'Ann Lee'],
  ])('%s is not %s', (a, b) => expect(sameName(a, b)).toBe(false));

  it('is symmetric', () => {
    const name = fc.array(fc.constantFrom('Ann', 'Lee', 'ann', 'M.', 'Dr.', 'Zoë', ','), { maxLength: 4 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a.join(' '), b.join(' '))).toBe(sameName(b.join(' '), a.join(' ')));
      }),
    );
  });
});

describe('splitNameAndId', () => {
  it.each([
    ['Ann Lee (E1002)', 'Ann Lee', 'E1002'],
    ['Ann Lee #17', 'Ann Lee', '17'],
    ['Ann Lee - 00042', 'Ann Lee', '00042'],
    ['Ann Lee', 'Ann Lee', undefined],
    ['Jean-Luc Picard', 'Jean-Luc Picard', undefined],
  ])('%s', (text, name, id) => expect(splitNameAndId(text)).toEqual(id ? { name, id } : { name }));
});
