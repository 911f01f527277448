import type { Finding } from '../goals/types.ts';

/** Findings that say the same of different words. */
export type FindingGroup = {
  key: string;
  severity: Finding['severity'];
  message: string;
  fix: string;
  /** The marked words in their order, each with its place in the list of findings; none when all of the text is meant. */
  spots: { index: number; words: string; replacement?: string }[];
};

const LONGEST = 60;

/** Puts findings of one code and one explanation together, warnings first, so that each explanation is read once. */
export function findingGroups(text: string, findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  findings.forEach(({ code, severity, message, fix, start, end, replacement }, index) => {
    const key = `${code} ${message} ${fix}`;
    const group = groups.get(key) ?? { key, severity, message, fix, spots: [] };
    groups.set(key, group);
    const words = text.slice(start, end).trim();
    const isWhole = words.length > LONGEST || words === text.trim();
    if (words && (!isWhole || replacement !== undefined))
      group.spots.push({ index, words, ...(replacement !== undefined && { replacement }) });
  });
  return [...groups.values()].sort((a, b) => Number(a.severity === 'hint') - Number(b.severity === 'hint'));
}
