import { describe, expect, it } from 'vitest';
import { checkLine, scoreFile } from './command.ts';

const json = { plain: false, table: false };

describe('checkLine', () => {
  it('answers a JSON line with letters and findings under the same id', () => {
    const answer = JSON.parse(
      checkLine('{"id":"a","kind":"goal","text":"Improve communication."}', 1, json)!,
    );
    expect(answer.id).toBe('a');
    expect(answer.smart).toEqual({
      specific: false,
      measurable: false,
      achievable: null,
      relevant: null,
      timeBound: false,
    });
    expect(answer.findings.map(({ code }: { code: string }) => code)).toContain('vague_term');
  });

  it('reads the plan from the context and ignores keys it does not know', () => {
    const line = {
      id: 1,
      kind: 'goal',
      text: 'Pass the exam by 15 September.',
      context: { plan_start: '2025-05-01', plan_days: 60, colour: 'red' },
    };
    expect(checkLine(JSON.stringify(line), 1, json)).toContain('deadline_outside_plan');
  });

  it.each(['{bad', '[]', '{"id":1}', '{"id":1,"text":"x","kind":"wish"}', 'null'])(
    'names the line of %s',
    (line) => {
      expect(JSON.parse(checkLine(line, 7, json)!).error.line).toBe(7);
    },
  );

  it('passes over an empty line', () => {
    expect(checkLine('  ', 1, json)).toBeUndefined();
  });

  it('takes a line of plain text as a goal', () => {
    expect(JSON.parse(checkLine('Do better.', 3, { plain: true, table: false })!).id).toBe(3);
  });
});

describe('scoreFile', () => {
  const line = (text: string, flags: string[], measurable: number) =>
    JSON.stringify({
      id: text,
      text,
      kind: 'goal',
      flags,
      labels: { specific: 0, measurable, timebound: 0, achievable: null, relevant: null },
    });

  it('counts hits, false alarms and misses', () => {
    const table = scoreFile(
      [
        line('Improve communication.', ['vague_term'], 0),
        line('Do better.', [], 0),
        line('Be good.', ['hedge'], 1),
      ].join('\n'),
    );
    expect(table).toMatch(/measurable missing\s+0\.667\s+1\.000 0\.800\s+2/);
    expect(table).toMatch(/hedge\s+0\.000\s+0\.000 0\.000\s+1/);
  });

  it('names the line it cannot read', () => {
    expect(() => scoreFile('{"text":"x"}\nnope')).toThrow('line 2');
  });
});
