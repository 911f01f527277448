import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointLines, isWholeLine } from './lines.ts';

const base64url = fc.string({
  unit: fc.constantFrom(...'ABCxyz019-_'),
  minLength: 40,
  maxLength: 200,
});
const line = fc
  .tuple(base64url, fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), minLength: 86, maxLength: 86 }))
  .map(([payload, signature]) => `fairway1.${payload}.${signature}`);

describe('the checkpoints in a text', () => {
  it('are found in their order, whatever the line breaks and the words around them', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.integer({ min: 10, max: 90 }), (lines, width) => {
        const wrapped = lines.map((one) => one.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\r\n  '));
        const mail = `Dear Sam,\n\nkeep these:\n${wrapped.join('\n\nand\n')}\n\nKind regards\nfairway team`;
        expect(checkpointLines(mail)).toEqual(lines);
        expect(lines.every(isWholeLine)).toBe(true);
      }),
    );
  });

  it('are given back as they are where they are cut short, and none are found in other words', () => {
    expect(checkpointLines('fairway1.abc')).toEqual(['fairway1.abc']);
    expect(checkpointLines('fairway1.abc.def')).toEqual(['fairway1.abc.def']);
    expect(isWholeLine('fairway1.abc.def')).toBe(false);
    expect(checkpointLines('A letter about fairways.')).toEqual([]);
  });
});
