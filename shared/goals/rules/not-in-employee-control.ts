import type { Reading } from '../reading.ts';
import type { About, Rule, Spot } from '../types.ts';

export const notInEmployeeControl: Rule = {
  code: 'not_in_employee_control',
  title: 'Depends on other people',
  severity: 'warning',
  kinds: ['goal', 'expectation'],
  message: 'Whether this happens is decided mainly by others, so it does not show what this employee did.',
  fix: 'Set as the goal what the employee does towards it.',
  phrases: {
    not_in_employee_control: `
{others}|{customer}|{outsider} *1 must|will|should|has|have|to|can|need|needs|decide|decides *1 {chooses}|give|send|hit|meet|start|finish|get|release
all|every|each|both|no|none|nobody|other|the|your|our|of|line *3 {others}|{customer}|{outsider} *2 {chooses}|give|gives|return|returns|get|gets|achieve|hit|hits|finish|answer|answers|send|sends|come
{others}|{customer} {chooses} you|your|us|our|me
<number> *4 {others}|{customer}|{outsider} *1 {chooses}|speak
get|have|make|persuade|convince|ensure|win|want *4 {others}|{customer}|{outsider} *1 to|{chooses}
convince+|persuade+ *4
be|get|become|being voted|nominated|elected|chosen|selected|picked|promoted|praised|thanked|liked|loved|admired|shortlisted|featured|recommended|popular|respected
voted|nominated|elected|chosen|picked|featured|shortlisted|recommended|praised|liked|loved|admired|thanked by|as|for|best|colleague
nomination~|popularity|praise|promotion|election
nobody|none|no|zero|not|one *4 resign+|resignation~|leaver~|leave|leaves|leaving|quit+|complain+|attrition|turnover|hand|hands !day !days !team !notes
{whole} *2 revenue|revenues|profit|profits|ebitda|turnover|share|growth|margin|valuation|price|prices|results|earnings|performance|engagement|morale|reputation|rating|ranking|culture|footfall
staff|employee|team|colleague|people retention|turnover|attrition|morale|happiness|wellbeing
our shares|share|stock
across the group|company|region|country|business|estate
mortgage|interest|exchange|inflation|fuel|oil|house|economy|competitor~|rival~|demand|tourism|unemployment|footfall|turnout|weather|market|regulator *3 rise+|fall+|drop+|grow+|hold+|improve+|close+|stay+|allow+|switch+|rates|above|over|up
win|wins|winning|won|receive *4 award~|prize~|best|contest|competition|trophy|tender|contract|year
go|goes|going|gone viral
trending|trend
<number> followers
five|5 star reviews
inspection|ofsted|cqc|rated|graded|grading|rating *3 outstanding|good
headcount|budget *2 approved|increased|granted
best|favourite|popular *2 team|office|branch|company|department|store
rain|rainfall|sunshine|snow|snowfall
`,
    'not_in_employee_control.not': `
every|each *3 success|ticket|case|request|form|record|enquiry
your|own *1 team|store|branch score|sales
with|to|for|from|by|at every|all|other|your|the|each|their|both|our|no? *2 {others}|{customer}|{outsider}
not|excluding|except counting|approved *3 leave
{others} you|on|in|with|who|assigned|at|from|for|within
reply|respond|answer|sell|improve|treat|report|escalate|give+|send+|show+|ask+|tell+|help+|call+ *3 {others}|{customer}|{outsider}
nobody|no one? *3 waits|waiting|left|unlogged|without
no *3 leave !team !the !us
zero|no|not *2 leave|leaves the|a|your|site|room|before|early
{others}|{customer}|{outsider} *1 must|should|will|are|is|to *1 be
{others} leave|leaves the|a|parcels|goods|keys
`,
  },
  find: (reading) => {
    const spots = reading.spots('not_in_employee_control');
    return (spots.length > 0 || reading.kind !== 'goal' ? spots : othersAct(reading)).slice(0, 1);
  },
};

/** "The landlord agrees to …": in a goal of the employee somebody else is the one who acts. */
function othersAct(reading: Reading): Spot[] {
  if (ORDERS.some((name) => reading.is(0, name))) return [];
  for (let at = 0; at < 9; at++) {
    if (!OTHER.some((name) => reading.is(at, name))) continue;
    if (TOWARDS.test(reading.word(at - 1)) || TOWARDS.test(reading.word(at - 2))) return [];
    for (const next of [at + 1, at + 2]) if (decides(reading, next)) return [reading.spot(0, next + 1)];
  }
  return [];
}

const OTHER = ['others', 'customer', 'outsider'];
/** Verbs a goal begins with when the employee is the one to act. */
const ORDERS = ['done', 'duty', 'soft', 'direction', 'unmeasurable'];
const TOWARDS = /^(?:with|to|for|from|by|at|on|in|over|when|if|that)$/;

const decides = (reading: Reading, at: number): boolean =>
  (reading.is(at, 'chooses') && !/(?:ed|ing)$/.test(reading.word(at))) ||
  (/^(?:will|must|should|has|have|need|needs)$/.test(reading.word(at)) && !/^be/.test(reading.word(at + 1)));

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: achievable, within the employee’s control',
  bad: [
    { kind: 'goal', text: 'Nobody in the team resigns this year.' },
    { kind: 'goal', text: 'Company revenue grows by 10%.' },
    { kind: 'goal', text: 'Be voted best colleague by the other teams.' },
  ],
  good: [
    { kind: 'goal', text: 'Reach 85% CSAT on your own tickets by June.' },
    { kind: 'goal', text: 'Close 5 deals by June.' },
  ],
};
