import { lastDay, planWindow } from './plan-window.ts';
import type { Context, Finding } from './types.ts';

/** Findings whose marked words are simply left out of the rewrite. */
const DROPPED: ReadonlySet<string> = new Set(['hedge']);
/** Findings whose marked words become an open place, with the question that stands there. */
const ASKED: Partial<Record<string, string>> = {
  vague_term: 'what one would see',
  absolute_standard: 'a threshold one can reach',
};

/**
 * A SMART skeleton of the same goal: what is known is filled in, what is open stands in square brackets.
 * Deterministic; `findings` are those `check` gave for the same text.
 */
export function rewrite(text: string, findings: readonly Finding[], context: Context = {}): string {
  const has = (code: string): boolean => findings.some((finding) => finding.code === code);
  const open = [
    has('no_metric')
      ? measure(context)
      : has('no_baseline')
        ? `from ${context.baseline ?? '[where it stands now]'}`
        : undefined,
    has('no_deadline') || has('deadline_outside_plan') ? deadline(context) : undefined,
    has('passive_no_owner') ? 'done by [who]' : undefined,
    has('measure_without_source') ? 'as shown in [which report]' : undefined,
  ].filter((part) => part !== undefined);
  const kept = edit(text, findings)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim()
    .replace(/[.,;\s]+$/, '');
  if (kept === '') return `[act] [what exactly], ${measure(context)}, ${deadline(context)}.`;
  return `${[capital(kept), ...open].join(', ')}.`;
}

const measure = ({ baseline }: Context): string =>
  `from ${baseline ?? '[where it stands now]'} to [target], as shown in [which record]`;

function deadline({ planStart, planDays }: Context): string {
  const plan =
    planStart !== undefined && planDays !== undefined ? planWindow(planStart, planDays) : undefined;
  return plan ? `by [date up to ${lastDay(plan)}]` : 'by [date within the plan]';
}

/**
 * The text with hedges left out and one open place after the last vague word outside them, from the end so that
 * offsets hold.
 */
function edit(text: string, findings: readonly Finding[]): string {
  let edited = text;
  let from = text.length;
  const asked = new Set<string>();
  const dropped = findings.filter(({ code }) => DROPPED.has(code));
  for (const { code, start, end } of [...findings].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > from || !(DROPPED.has(code) || ASKED[code])) continue;
    if (ASKED[code] && dropped.some((hedge) => hedge.start < end && start < hedge.end)) continue;
    const question = ASKED[code];
    if (question && asked.has(code)) continue;
    asked.add(code);
    edited =
      edited.slice(0, start) +
      (question ? `${text.slice(start, end)} [${question}]` : '') +
      edited.slice(end);
    from = start;
  }
  return edited;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
