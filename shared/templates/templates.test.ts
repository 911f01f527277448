import { EMPTY_CONTENT } from '@fairway/shared/plan';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  missingParts,
  READY_TEMPLATES,
  readTemplateFile,
  sectionOf,
  TEMPLATE_PARTS,
  type Template,
  templateFile,
  templateSchema,
} from './index.ts';

const general = READY_TEMPLATES.general!;
const content = sampleContent('2026-03-09');

describe('the ready templates', () => {
  it('are three, and each has guidance for every part', () => {
    expect(Object.keys(READY_TEMPLATES)).toEqual(['general', 'attendance', 'sales']);
    for (const template of Object.values(READY_TEMPLATES)) {
      expect(templateSchema.safeParse(template).success).toBe(true);
      for (const part of TEMPLATE_PARTS) expect(sectionOf(template, part).guidance).not.toBe('');
    }
  });

  it('ask for nothing that a complete plan has not', () => {
    for (const template of Object.values(READY_TEMPLATES))
      expect(missingParts(template, content)).toEqual([]);
  });
});

describe('required parts', () => {
  it('are all missing from an empty plan, but for the check-ins, which every plan has', () => {
    expect(missingParts(general, EMPTY_CONTENT)).toEqual(
      TEMPLATE_PARTS.filter((part) => part !== 'check_ins'),
    );
  });

  it('are missing where one concern has none', () => {
    const [concern] = content.concerns;
    const bare = { ...concern!, id: 'second', evidence: [], earlierFeedback: [] };
    const concerns = [concern!, bare];
    expect(missingParts(general, { ...content, concerns })).toEqual(['evidence', 'earlier_feedback']);
  });

  it('are not missing from a template that does not ask for them', () => {
    expect(missingParts({ ...general, sections: [] }, EMPTY_CONTENT)).toEqual([]);
  });

  it('take a blank text for none', () => {
    const nextSteps = { ifMet: ' ', ifNotMet: 'Further action may follow.' };
    expect(missingParts(general, { ...content, nextSteps })).toEqual(['next_steps']);
  });
});

describe('a template', () => {
  it.each<[string, Partial<Template>]>([
    ['without a name', { name: '  ' }],
    ['of six days', { days: 6 }],
    ['of half a day', { days: 30.5 }],
    ['that names a part twice', { sections: [general.sections[0]!, general.sections[0]!] }],
    [
      'with guidance as long as a book',
      { sections: [{ ...general.sections[0]!, guidance: 'x'.repeat(2001) }] },
    ],
  ])('%s is refused', (_, change) => {
    expect(templateSchema.safeParse({ ...general, ...change }).success).toBe(false);
  });
});

describe('a template’s file', () => {
  const template = fc.record({
    name: fc.string({ minLength: 1, maxLength: 80 }).filter((name) => name.trim() !== ''),
    about: fc.string({ maxLength: 300 }),
    days: fc.integer({ min: 7, max: 365 }),
    cadence: fc.constantFrom('week' as const, 'fortnight' as const, 'month' as const),
    offered: fc.boolean(),
    sections: fc.uniqueArray(
      fc.record({ part: fc.constantFrom(...TEMPLATE_PARTS), guidance: fc.string(), required: fc.boolean() }),
      { selector: ({ part }) => part },
    ),
  });

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(template, (any) => {
        const clean = templateSchema.parse(any);
        expect(readTemplateFile(templateFile(clean))).toEqual({ ok: true, template: clean });
      }),
    );
  });

  it.each([
    ['nonsense', /not a JSON file/],
    ['[]', /not a template/],
    ['{"format":"fairway-template","version":2}', /“version”/],
    [templateFile({ ...general, days: 1 }), /“template › days”/],
  ])('is refused with what is wrong: %#', (text, message) => {
    expect(readTemplateFile(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});
