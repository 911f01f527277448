import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { CLASSES } from '../lexicon/classes.ts';
import { JOINTS, SPANS, TIMES } from '../lexicon/spans.ts';
import type { Example } from '../types.ts';
import { ABOUT } from './about.ts';
import { RULES } from './index.ts';

const codesOf = ({ text, kind, context }: Example): string[] =>
  check(text, context ? { kind, context } : { kind }).findings.map(({ code }) => code);

describe.each(RULES)('$code', ({ code }) => {
  it.each(ABOUT[code].bad.map((example) => [example.text, example] as const))(
    'marks “%s”',
    (_text, example) => {
      expect(codesOf(example)).toContain(code);
    },
  );
  it.each(ABOUT[code].good.map((example) => [example.text, example] as const))(
    'leaves “%s” alone',
    (_text, example) => {
      expect(codesOf(example)).not.toContain(code);
    },
  );
});

describe('the rules together', () => {
  it('have one code each and say what, why and what instead', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    for (const { title, message, fix } of RULES)
      for (const words of [title, message, fix]) expect(words.length).toBeGreaterThan(5);
  });

  it('name only word classes that exist', () => {
    const phrases = Object.assign({}, SPANS, TIMES, JOINTS, ...RULES.map((rule) => rule.phrases)) as Record<
      string,
      string
    >;
    const named = Object.values(phrases).flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
    );
    expect(named.filter((name) => !Object.hasOwn(CLASSES, name))).toEqual([]);
  });

  it('give at most one hint for a text', () => {
    const { findings } = check('People say you harassed Priya Nair and never reply.', {
      kind: 'concern',
      context: { names: ['Priya Nair'] },
    });
    expect(new Set(findings.filter(({ severity }) => severity === 'hint').map(({ code }) => code)).size).toBe(
      1,
    );
  });
});

describe('hard negatives', () => {
  const silent: Example[] = [
    { kind: 'goal', text: 'Fix the race condition in the order queue by 14 November.' },
    { kind: 'goal', text: 'Restock the maternity ward cupboards by 7:00 each day.' },
    { kind: 'goal', text: 'Deliver the Union Street round by noon each day.' },
    { kind: 'goal', text: 'Post the zero-rated VAT lines by the 5th of each month.' },
    { kind: 'expectation', text: 'Nurses report never events within one hour.' },
    { kind: 'goal', text: 'Reduce debt over 90 days from £120k to £80k by 30.09.' },
    { kind: 'goal', text: 'Not just "be better": 3 of 4 audits at 90 or above by 1 May.' },
    {
      kind: 'consequence',
      text: 'Employment is at will and may be ended by either side at any time, with or without notice.',
    },
  ];
  it.each(silent.map((example) => [example.text, example] as const))(
    'warns of nothing in “%s”',
    (_text, { text, kind }) => {
      expect(
        check(text, { kind }).findings.filter(
          ({ severity, code }) => severity === 'warning' && code !== 'no_deadline',
        ),
      ).toEqual([]);
    },
  );
});
