import { readLetters } from './letters.ts';
import { Reading } from './reading.ts';
import { RULES } from './rules/index.ts';
import type { Checked, CheckOptions, Finding } from './types.ts';

/**
 * Checks one entry of a plan. `text` is as typed, of any length; offsets in the findings are UTF-16 offsets in it.
 * Pure: no clock, no network, never throws for a string. Findings come in the order of the text.
 */
export function check(text: string, options: CheckOptions): Checked {
  const reading = new Reading(text, options.kind, options.context ?? {});
  const { specific, measurable, timeBound } = readLetters(reading);
  const findings: Finding[] = [];
  for (const rule of RULES)
    for (const spot of rule.find(reading))
      findings.push({
        code: rule.code,
        severity: rule.severity,
        message: rule.message,
        fix: rule.fix,
        ...spot,
      });
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    smart: {
      specific: !!specific,
      measurable: !!measurable,
      achievable: null,
      relevant: null,
      timeBound: !!timeBound,
    },
    findings,
  };
}
