import { siteAdapterSchema } from '@fairway/shared/contract/site-adapters.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personIdInUrl } from '../generic/url-id.ts';
import { matchUrl } from '../match-url.ts';
import { asSystem } from './as-system.ts';
import { type Lesson, learn } from './lesson.ts';
import { holdsWord, patternOf, wordsOf } from './url-pattern.ts';

const WORDS = wordsOf(['Dana Whitfield', 'Support Specialist']);
const lesson = (part: Partial<Lesson>): Lesson => ({
  host: 'hr.example.com',
  url: '/people/{person}',
  what: 'name',
  selector: 'main > h1',
  ...part,
});

describe('the pages that are built like one', () => {
  it.each([
    ['https://hr.example.com/people/10042', '/people/{person}'],
    ['https://hr.example.com/people/10042/job/', '/people/{person}/job'],
    ['https://hr.example.com/app/employee.php?id=117&tab=2', '/app/employee.php?id={person}'],
    ['https://hr.example.com/reviews/881/edit', '/reviews/{any}/edit'],
    ['https://hr.example.com/#/people/17', '/#/people/{person}'],
    ['https://hr.example.com/', '/'],
    ['https://hr.example.com/5/people/5/reviews/5', '/{any}/people/{person}/reviews/{any}'],
    ['https://hr.example.com/people/dana-whitfield', '/people/{any}'],
    ['https://hr.example.com/profile/dana%40example.com', '/profile/{any}'],
    ['https://hr.example.com/d/3f2504e0-4f89-11d3-9a0c-0305e82c3301/view', '/d/{any}/view'],
    ['https://hr.example.com/search?q=dana', '/search'],
  ])('%s is one of %s', (address, pattern) => {
    expect(patternOf(address, WORDS)).toBe(pattern);
  });

  it('are found again by the pattern, with the id where the address has one, and hold no word of the page', () => {
    const folder = fc.constantFrom(
      'people',
      'reviews',
      'app.php',
      '10042',
      'dana-whitfield',
      'a b',
      'é',
      'v2',
      '',
    );
    const search = fc.constantFrom('', '?id=17', '?employeeId=E-77', '?q=Whitfield');
    const hash = fc.constantFrom('', '#/people/9', '#top', '#/staff/dana?employeeId=4');
    fc.assert(
      fc.property(fc.array(folder, { maxLength: 5 }), search, hash, (folders, query, end) => {
        const address = new URL(
          `https://hr.example.com/${folders.map(encodeURIComponent).join('/')}${query}${end}`,
        ).href;
        const pattern = patternOf(address, WORDS);
        if (pattern === undefined) return;
        expect(holdsWord(pattern, WORDS)).toBe(false);
        const taught = learn(undefined, lesson({ url: pattern }));
        expect(siteAdapterSchema.safeParse(taught).error).toBeUndefined();
        const [match, ...others] = matchUrl(address, [asSystem(taught)]);
        expect(others).toEqual([]);
        expect(match).toBeDefined();
        // The id that is read by the pattern is the one that would be read without it.
        if (match?.personId !== undefined) expect(match.personId).toBe(personIdInUrl(address));
      }),
    );
  });
});

describe('a lesson', () => {
  it('is kept beside earlier ones, and replaces the one about the same thing', () => {
    let known = learn(undefined, lesson({}));
    known = learn(known, lesson({ what: 'title', selector: 'main > h2' }));
    known = learn(known, lesson({ selector: '#employee-name' }));
    known = learn(known, lesson({ url: '/reviews/{any}', selector: 'h2' }));
    expect(known.pages).toEqual([
      { url: '/people/{person}', fields: { name: ['#employee-name'], title: ['main > h2'] } },
      { url: '/reviews/{any}', fields: { name: ['h2'] } },
    ]);
  });

  it('may say that a field is not on these pages', () => {
    expect(learn(undefined, lesson({ what: 'manager', selector: null })).pages[0]?.fields).toEqual({
      manager: [],
    });
  });

  it('switches a field on or off, never both', () => {
    const on = learn(undefined, lesson({ what: 'goal', selector: '#kpi' }));
    expect([on.goalFields, on.otherFields]).toEqual([['#kpi'], []]);
    const off = learn(on, lesson({ what: 'other', selector: '#kpi' }));
    expect([off.goalFields, off.otherFields]).toEqual([[], ['#kpi']]);
    expect(learn(off, lesson({ what: 'goal', selector: '#kpi' })).otherFields).toEqual([]);
  });
});
