import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAdapter, mergeAdapters, type SiteAdapter, siteAdapterSchema } from './site-adapters.ts';

const adapter = (part: Partial<SiteAdapter>) => ({ ...emptyAdapter('hr.example.com'), ...part });
const accepts = (part: object) => siteAdapterSchema.safeParse({ ...adapter({}), ...part }).success;
const page = (url: string, fields: object = {}) => ({ pages: [{ url, fields }] });

describe('what is taught about a site', () => {
  it.each([
    'main > h1',
    '#employee-name',
    'input[name="employee[jobTitle]"]',
    'div[data-testid="profile-name"] > span:nth-of-type(2)',
    'main > dl > dd:nth-of-type(3)',
    'x-profile > h2',
  ])('may say that something stands at %s', (selector) => {
    expect(accepts(page('/people/{person}', { name: [selector] }))).toBe(true);
    expect(accepts({ goalFields: [selector] })).toBe(true);
  });

  it.each([
    ['a class name', '.css-1mddpa2'],
    ['a generated id', '#ember1234'],
    ['a long number', 'div[data-testid="row-100423"]'],
    ['a label that people read', 'input[aria-label="Dana Whitfield"]'],
    ['words', 'div[data-testid="Dana was late"]'],
    ['a text', 'h1:has-text("Dana")'],
    ['a list', 'h1, h2'],
    ['a script', 'img[src="javascript:alert(1)"]'],
    ['nothing', ''],
    ['a broken one', 'h1['],
    ['any element', '*'],
    ['a very long one', Array.from({ length: 80 }, () => 'div').join(' > ')],
  ])('may not say so by %s', (_what, selector) => {
    expect(accepts(page('/people/{person}', { name: [selector] }))).toBe(false);
    expect(accepts({ goalFields: [selector] })).toBe(false);
  });

  it.each([
    '/',
    '/people/{person}',
    '/web/pim/{any}/edit',
    '/app.php?id={person}',
    '/#/people/{person}',
    '/v2/staff/{person}/job',
  ])('may be about pages like %s', (url) => {
    expect(accepts(page(url))).toBe(true);
  });

  it.each([
    ['somebody’s id', '/people/10042'],
    ['a mail address', '/people/dana@example.com'],
    ['words', '/people/Dana%20Whitfield'],
    ['a value', '/people?search=dana'],
    ['another site', 'https://evil.example/'],
    ['no path', 'people'],
    ['two persons', '/people/{person}/reports/{person}'],
  ])('may not name pages by %s', (_what, url) => {
    expect(accepts(page(url))).toBe(false);
  });

  it('has no room for anything else', () => {
    const more = { ...adapter({ pages: [{ url: '/', fields: {} }] }), note: 'Dana' };
    expect(siteAdapterSchema.parse(more)).not.toHaveProperty('note');
    const field = adapter(page('/', { phone: ['Dana'] }) as Partial<SiteAdapter>);
    expect(siteAdapterSchema.parse(field).pages[0]?.fields).toEqual({});
    expect(accepts({ host: 'hr.example.com/people/7' })).toBe(false);
  });
});

describe('two adapters of one site', () => {
  const base = adapter({
    pages: [{ url: '/people/{person}', fields: { name: ['h2'], title: ['h3'] } }],
    goalFields: ['textarea[name="goal"]'],
  });

  it('keep what only one of them knows, and take the newer word where both know', () => {
    const over = adapter({
      pages: [
        { url: '/people/{person}', fields: { name: ['h1'], manager: [] } },
        { url: '/reviews/{any}', fields: {} },
      ],
      otherFields: ['textarea[name="goal"]'],
    });
    expect(mergeAdapters(base, over)).toEqual(
      adapter({
        pages: [
          { url: '/people/{person}', fields: { name: ['h1'], title: ['h3'], manager: [] } },
          { url: '/reviews/{any}', fields: {} },
        ],
        otherFields: ['textarea[name="goal"]'],
      }),
    );
  });

  it('never name a field both ways, and merging again changes nothing', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd']);
    const one = fc
      .record({ goalFields: some, otherFields: some })
      .map(({ goalFields, otherFields }) =>
        adapter({ goalFields, otherFields: otherFields.filter((field) => !goalFields.includes(field)) }),
      );
    fc.assert(
      fc.property(one, one, (first, second) => {
        const merged = mergeAdapters(first, second);
        expect(merged.goalFields.filter((field) => merged.otherFields.includes(field))).toEqual([]);
        expect(mergeAdapters(merged, second)).toEqual(merged);
      }),
    );
  });
});
