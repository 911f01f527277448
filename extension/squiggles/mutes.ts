import type { Finding } from '@fairway/shared/goals/types.ts';

/** Where "not here" and "not this rule" are remembered; kept by the extension per site and person. */
export interface Mutes {
  has(mute: string): boolean;
  add(mute: string): void;
}

/** A short fingerprint, so that no words of a field are kept (cyrb53: 53 bits, not for secrets). */
function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** "Not this rule". */
export const muteOfRule = ({ code }: Finding): string => `rule:${code}`;

/** "Not here": this rule on these very words, wherever on the site they stand. */
export const muteOfWords = (finding: Finding, text: string): string =>
  `here:${finding.code}:${fingerprint(text.slice(finding.start, finding.end).toLowerCase())}`;

/** Whether a finding was muted before. */
export const isMuted = (finding: Finding, text: string, mutes: Mutes): boolean =>
  mutes.has(muteOfRule(finding)) || mutes.has(muteOfWords(finding, text));
