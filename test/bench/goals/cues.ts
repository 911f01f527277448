import type { CheckOptions } from '@fairway/shared/goals/types.ts';
import type { Verdict } from './arms.ts';

const MEASURE =
  /\d\s*%|\bat least\b|\bno more than\b|\bat most\b|\b(?:zero|no)\s+\w+s\b|\d+\s*(?:out of|of)\s*\d+|[<>≥≤£$€]\s*\d|\bper (?:day|week|month|hour)\b|\b\d{2,}\b/i;
const TIME =
  /\bby (?:the )?(?:end|\d|week|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|eo)|\bwithin \d+ (?:day|week|month)|\b(?:daily|weekly|monthly)\b|\bevery (?:day|week|month|monday|friday)\b|\bduring the\b|\bfor \d+ (?:day|week|month)|\b\d{1,2}\/\d{1,2}\b/i;
const BROAD =
  /\b(?:better|improve|communication|attitude|leadership|team player|initiative|professional|quality|productivity)\b/i;

/** One regex a code: what one would write on a page without thinking about language. */
const CODES: Record<string, RegExp> = {
  vague_term:
    /\b(?:better|good|timely|appropriate|professional|adequate|effective|consistent(?:ly)?|regular(?:ly)?|significant|positive|proactive|as needed|soon|improve|often)\b/i,
  no_baseline: /\bby \d+\s*%|\b(?:double|halve|triple)\b/i,
  multiple_goals: /\balso\b|\n.*\n/i,
  subjective_opinion: /\b(?:seems?|appears?|feel|sloppy|poor|unsatisfactory|disappointing)\b/i,
  personality_attack: /\b(?:lazy|arrogant|attitude|rude|doesn't care|selfish)\b/i,
  absolute_standard: /\b(?:always|never|100\s*%|zero|perfect|flawless|every single)\b/i,
  foregone_conclusion: /\b(?:already decided|formality|replacement|will end)\b/i,
  punitive_tone: /\b(?:will not be tolerated|last chance|or else|immediate termination|zero tolerance)\b/i,
  protected_characteristic: /\b(?:age|pregnan\w+|accent|religio\w+|disab\w+|race)\b/i,
  protected_leave_or_complaint: /\b(?:leave|grievance|union|fmla|complaint)\b/i,
  no_support: /\b(?:no training|no support|on your own|as needed)\b/i,
  no_employee_voice: /\b(?:not up for discussion|no comments|non-negotiable)\b/i,
  hedge: /\b(?:try|aim|strive|ideally|if possible|roughly|about|hopefully)\b/i,
  passive_no_owner: /\b(?:be|is|are) \w+ed\b/i,
  unmeasurable_verb:
    /\b(?:understand|be|become|know|improve|enhance|develop|focus on|ensure|show|demonstrate|support|learn)\b/i,
  not_in_employee_control: /\b(?:company|revenue|share price|resign\w*)\b/i,
  unrealistic_timeframe: /\b(?:by tomorrow|overnight)\b/i,
};

/** The page of cue regexes that ours must be more right than. */
export function cues(text: string, { kind }: CheckOptions): Verdict {
  const measurable = MEASURE.test(text);
  const timeBound = TIME.test(text);
  const codes = Object.keys(CODES).filter((code) => CODES[code]!.test(text));
  if (!measurable && (kind === 'goal' || kind === 'expectation')) codes.push('no_metric');
  if (!timeBound && kind === 'goal') codes.push('no_deadline');
  return { smart: { specific: measurable || !BROAD.test(text), measurable, timeBound }, codes };
}
