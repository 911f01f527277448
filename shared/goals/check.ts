import { achievable, relevant } from './hint-letters.ts';
import { readLetters } from './letters.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { RULES } from './rules/index.ts';
import type { Checked, CheckOptions, Finding, Kind, Rule, Spot } from './types.ts';

/**
 * Checks one entry of a plan. `text` is as typed, of any length; offsets in the findings are UTF-16 offsets in it.
 * Pure: no clock, no network, never throws for a string. Findings come in the order of the text.
 */
export function check(text: string, options: CheckOptions): Checked {
  const lead = text.length - text.trimStart().length;
  const reading = read(text, options);
  const findings = findAll(reading);
  const { specific, measurable, timeBound } = readLetters(reading);
  const smart = {
    specific: specific !== undefined,
    measurable: measurable !== undefined,
    achievable: achievable(reading, findings),
    relevant: relevant(reading),
    timeBound: timeBound !== undefined,
  };
  return {
    smart,
    findings: lead === 0 ? findings : findings.map((finding) => moved(finding, lead)),
  };
}

const byKind = new Map<Kind, Rule[]>();

/** The rules that look at a kind of entry, in their order. */
function rulesFor(kind: Kind): Rule[] {
  const known = byKind.get(kind);
  if (known) return known;
  const rules = RULES.filter(({ kinds }) => !kinds || kinds.includes(kind));
  byKind.set(kind, rules);
  return rules;
}

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
});

/** Every rule's findings; of the hints, only those of the first rule that gives one. */
function findAll(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  let hinted = false;
  for (const rule of rulesFor(reading.kind)) {
    if (hinted && rule.severity === 'hint') continue;
    let end = -1;
    for (const spot of rule.find(reading)) {
      if (spot.start < end) continue;
      end = spot.end;
      findings.push(findingOf(rule, spot));
    }
    if (end >= 0 && rule.severity === 'hint') hinted = true;
  }
  return findings.length > 1 ? findings.sort((a, b) => a.start - b.start || a.end - b.end) : findings;
}

function findingOf(rule: Rule, { start, end, message, fix, replacement }: Spot): Finding {
  const finding: Finding = {
    code: rule.code,
    severity: rule.severity,
    message: message ?? rule.message,
    fix: fix ?? rule.fix,
    start,
    end,
  };
  if (replacement !== undefined) finding.replacement = replacement;
  return finding;
}
