import type { Token } from '../tokens.ts';
import type { Found } from './vocabulary.ts';

export const NAMES_A_NUMBER = new Set(
  'room lab bed flat house plot lane goal grade level year unit tier step section version v phase stage item point no number ref appendix clause page chapter line priority p class band zone key ks route bay building floor ward iso form module model type part option question table figure desk store shop branch site depot gate dock aisle building iteration release act article schedule policy ticket case order job project po invoice reg regulation standard objective target kpi'.split(
    ' ',
  ),
); /** A number that only names: "Room 101", "grade 7", "MED-3", "999 calls", "24/7". */
export function nameAt(tokens: readonly Token[], at: number, before: readonly Token[]): Found | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === 'word') {
    const hash = next?.word === '#' ? 1 : 0;
    const number = tokens[at + 1 + hash];
    if (
      NAMES_A_NUMBER.has(token.word) &&
      number?.kind === 'number' &&
      number.end - number.start < 7 &&
      !counted(tokens, at + 1 + hash)
    )
      return { kind: 'id', used: 2 + hash + listedNumbers(tokens, at + 1 + hash) };
    if (token.hyphen && next?.kind === 'number' && next.afterHyphen && token.capital)
      return { kind: 'id', used: 2 };
    if (/\d/.test(token.word)) return { kind: 'id', used: 1 };
    return undefined;
  }
  if (token.kind === 'number') {
    if (token.word === '24' && /^(?:x|\/)$/.test(next?.word ?? '')) return { kind: 'id', used: 3 };
    if (
      /^(?:999|911|112|101|111|365|360|1099|401|404|500)$/.test(token.word) &&
      next?.kind === 'word' &&
      /^(?:calls?|feedback|emergency|line|review|errors?|k|degrees?)$/.test(next.word)
    )
      return { kind: 'id', used: 1 };
    if (before[before.length - 1]?.word === '#') return { kind: 'id', used: 1 };
    if (next?.word === ':' && tokens[at + 2]?.kind === 'number' && token.end + 1 === tokens[at + 2]!.start)
      return { kind: 'id', used: 3 };
    if (token.hyphen && (next?.word === 'to' || next?.word === 'on') && /^one|^1/.test(token.word))
      return { kind: 'id', used: 3 };
  }
  if (token.kind === 'date' && token.word === '24/7') return { kind: 'id', used: 1 };
  return undefined;
}
const COUNTS_AFTER = new Set('or and to % days weeks hours per'.split(' '));
const counted = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    (next.word === 'or' || next.word === 'per') &&
    COUNTS_AFTER.has(next.word) &&
    !tokens[at]!.word.startsWith('#')
  );
};
function listedNumbers(tokens: readonly Token[], at: number): number {
  return (tokens[at]!.hyphen || /^(?:and|&|–|\/)$/.test(tokens[at + 1]?.word ?? '')) &&
    tokens[at + (tokens[at]!.hyphen ? 1 : 2)]?.kind === 'number'
    ? tokens[at]!.hyphen
      ? 1
      : 2
    : 0;
}
