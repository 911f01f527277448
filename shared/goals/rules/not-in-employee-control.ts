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
{customer}|{others}|{outsider} *1 can|decide~|has|have|must|need~|should|to|will *1 finish|get|give|hit|meet|release|send|start|{chooses}
all|both|each|every|line|no|nobody|none|of|other|our|the|your *3 {customer}|{others}|{outsider} *2 achieve|answer~|come|finish|get~|give~|hit~|return~|send~|{chooses}
{customer}|{others} {chooses} me|our|us|you|your
<number> *4 {customer}|{others}|{outsider} *1 speak|{chooses}
convince|ensure|get|have|make|persuade|want|win *4 {customer}|{others}|{outsider} *1 to|{chooses}
convince+|persuade+ *4
be|become|being|get admired|chosen|elected|featured|liked|loved|nominated|picked|popular|praised|promoted|recommended|respected|selected|shortlisted|thanked|voted
admired|chosen|elected|featured|liked|loved|nominated|picked|praised|recommended|shortlisted|thanked|voted as|best|by|colleague|for
election|nomination~|popularity|praise|promotion
no|nobody|none|not|one|zero *4 attrition|complain+|hand~|leaver~|leave~|leaving|quit+|resign+|resignation~|turnover !day !days !team !notes
{whole} *2 culture|earnings|ebitda|engagement|footfall|growth|margin|morale|performance|price~|profit~|ranking|rating|reputation|results|revenue~|share|turnover|valuation
colleague|employee|people|staff|team attrition|happiness|morale|retention|turnover|wellbeing
our share~|stock
across the business|company|country|estate|group|region
competitor~|demand|economy|exchange|footfall|fuel|house|inflation|interest|market|mortgage|oil|regulator|rival~|tourism|turnout|unemployment|weather *3 above|allow+|close+|drop+|fall+|grow+|hold+|improve+|over|rates|rise+|stay+|switch+|up
receive|winning|win~|won *4 award~|best|competition|contest|contract|prize~|tender|trophy|year
go|goes|going|gone viral
trend|trending
<number> followers
5|five star reviews
cqc|graded|grading|inspection|ofsted|rated|rating *3 good|outstanding
budget|headcount *2 approved|granted|increased
best|favourite|popular *2 branch|company|department|office|store|team
rain|rainfall|snow|snowfall|sunshine
`,
    'not_in_employee_control.not': `
each|every *3 case|enquiry|form|record|request|success|ticket
own|your *1 branch|store|team sales|score
at|by|for|from|to|with all|both|each|every|no|other|our|the|their|your? *2 {customer}|{others}|{outsider}
except|excluding|not approved|counting *3 leave
{others} assigned|at|for|from|in|on|who|with|within|you
answer|ask+|call+|escalate|give+|help+|improve|reply|report|respond|sell|send+|show+|tell+|treat *3 {customer}|{others}|{outsider}
no|nobody one? *3 left|unlogged|waiting|waits|without
no *3 leave !team !the !us
no|not|zero *2 leave~ a|before|early|room|site|the|your
{customer}|{others}|{outsider} *1 are|is|must|should|to|will *1 be
{others} leave~ a|goods|keys|parcels|the
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
