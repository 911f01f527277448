import { describe, expect, it } from 'vitest';
import { line } from './text.ts';

const taken = (text: string) => line(200).safeParse(text).success;

describe('a line', () => {
  it.each(['Zoë Müller-Łuczak', 'محمد علي', 'נועה לוי', '王小明', 'O\u2019Brien', 'a\u200fb'])(
    'takes %j',
    (name) => {
      expect(taken(name)).toBe(true);
    },
  );

  it.each([
    ['a control', 'a\u0000b'],
    ['a line break', 'Eve\r\nBcc: eve@evil.example'],
    ["Unicode's own line break", 'a\u2028b'],
    ['an override of direction', 'ann\u202egpj.exe'],
    ['an isolate', 'a\u2066b'],
    ['nothing', '  '],
  ])('refuses %s', (_, text) => {
    expect(taken(text)).toBe(false);
  });
});
