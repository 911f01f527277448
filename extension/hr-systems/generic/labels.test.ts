import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcedBy, labelOf, labelOfAttribute, mayBeLabel, mayHoldLabel, sectionOf } from './labels.ts';
import { cleanText } from './text.ts';

describe('labelOf', () => {
  it.each([
    ['Name', 'name'],
    ['Full name:', 'name'],
    ['Employee ID *', 'externalId'],
    ['JOB TITLE', 'title'],
    ['Reports to', 'manager'],
    ['Abteilung', 'department'],
    ['Sub  Unit', 'department'],
    ['First Name', 'firstName'],
  ])('%s announces %s', (text, label) => expect(labelOf(text)).toBe(label));

  it.each(['', 'Manager comments', 'Emergency contact name', 'Name of school', 'Named', 'x'.repeat(5000)])(
    '%s announces nothing',
    (text) => expect(labelOf(text)).toBeUndefined(),
  );
});

describe('mayHoldLabel', () => {
  it.each([
    'Full name:',
    'EMPLOYEE ID *',
    'Sub \n Unit',
    'Employee #',
    'Nom de l’employé: Ann Lee',
    'Before it Führungskraft after it',
  ])('finds the label in “%s”', (text) => expect(mayHoldLabel(text)).toBe(true));

  it.each(['', 'Annual review', 'Open'])('spares “%s” the close look', (text) =>
    expect(mayHoldLabel(text)).toBe(false),
  );
});

describe('mayBeLabel', () => {
  const space = fc.string({
    unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u200e', '\u2009', '\ufeff'),
    maxLength: 3,
  });
  const around = fc.string({
    unit: fc.constantFrom(' ', '*', ':', '.', '：', '\n', '\u00a0', '\u202a'),
    maxLength: 4,
  });

  it('overlooks no text that announces something, however it is set', () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom('Name', 'JOB', 'Full', 'Employee', 'Führungskraft'), space],
        ...[
          fc.constantFrom('', 'title', 'Name', '#'),
          around,
          around,
          fc.constantFrom('', 'Ann Lee', 'Lead: EMEA'),
        ],
        (first, between, second, before, after, value) => {
          const text = before + first + between + second + after + value;
          if (announcedBy(cleanText(text))) expect(mayBeLabel(text)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['', 'Annual review', 'Open', 'Approved by Dana Whitfield on Monday'])(
    'spares “%s” the close look',
    (text) => expect(mayBeLabel(text)).toBe(false),
  );
});

describe('labelOfAttribute', () => {
  it.each([
    ['firstName', 'firstName'],
    ['employee_jobTitle', 'title'],
    ['profile-job-title', 'title'],
    ['jobtitle', 'title'],
    ['emp.employeeId', 'externalId'],
    ['department', 'department'],
    ['lineManager', 'manager'],
  ])('%s announces %s', (text, label) => expect(labelOfAttribute(text)).toBe(label));

  it.each(['name', 'q', 'search', 'managerId', 'input-17', ''])('%s announces nothing', (text) =>
    expect(labelOfAttribute(text)).toBeUndefined(),
  );
});

describe('sectionOf', () => {
  it('tells whom a section is about', () => {
    expect(sectionOf('Personal details')).toBe('person');
    expect(sectionOf('Line manager')).toBe('manager');
    expect(sectionOf('Emergency contacts')).toBe('others');
    expect(sectionOf('Direct reports')).toBe('others');
  });
});
