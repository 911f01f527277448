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
the *2 {outsider}|inspectors|paper|airline|neighbours|tenants|airport|owner|owners|supplier|rivals *1 grades|grade|grant|grants|lifts|lift|signs|sign|lists|list|drops|drop|finds|gives|prints|print|reviews|backs|agrees|agree|approves|approve|stops|moves|reply|replies
get|persuade|have|make the|our|all|every *2 {outsider}|{others}|{customer}|airline|paper|neighbours|trustees|chefs *1 to? *1 drop|print|stop|respect|approve|agree|sign|like|complain|complaining|accept|pay
<number> *4 {others}|trustees|{customer} *1 refer|speak|vote|back|reply|praise|sign
{others}|{customer}|dentists *1 refer {pron}
none|all of the {customer}|{others} *1 moves|move|leaves|leave|complains|complain|renew|stay
turnout|footfall|sunshine|share-price|market above|over|up|of|reaches
our shares|share|stock
every|all single? {customer} must|will|has|have
|best|favourite|popular *2 team|office|branch|company|department|store
{others}|{customer} *1 choose|chooses|decide|decides|agree|agrees|feel|feels|refer|refers|leave|leaves|return|returns|buy|buys|renew|renews|rate|rates *3
all|every|each|no|none|both|the *1 {others}|{customer} *2 pass|passes|hit|hits|achieve|achieves|sign|signs|accept|accepts|buy|recover|stay|return|agree|approve|finish|quit
competitor|competitors|rival|rivals|regulator|inspector|inspectors|ministry|bank|court|police|press|media|algorithm|weather|election *3 fall|falls|drop|drops|rise|rises|stay|improve|give|gives|award|awards|rate|rates|stop|leave
footfall|tourism|unemployment|inflation|demand *3 rises|rise|falls|fall|grows|grow|increase|increases
go|goes|going viral
trending|trend
headcount|budget *1 approved|increased|granted
convince|persuade *4
rules|picks|chooses|recommends|funds|features|awards|grants|approves|votes|rates|loves|likes|accepts|renews|promotes|nominates|elects|selects|praises|backs in|for? you|us|our|your
get|gets|persuade|convince *3 to agree|love|like|accept|sign|approve|vote|buy|resign|leave|praise|invest
featured|voted|nominated|selected|chosen|shortlisted|picked|awarded|elected|promoted by|as|for
council|trust|board|head-office|government|donor|sponsor|union|court funds|picks|awards|gives|decides
rain|rainfall|sunshine|snow|snowfall
mortgage|interest|exchange|inflation|fuel|oil|house *1 fall|falls|rise|rises|drop|drops
{others} *2 has|have|need|needs|decide|decides to *1
no {customer} *4 drops|drop|leaves|quits|complains
company|company's|group|firm|firm's|corporate|organisation|organisation's|organization|business|group-wide|company-wide|departmental|store|branch|region|regional|national|market|industry|club|school|trust|council *2 revenue|revenues|profit|profits|ebitda|turnover|share|growth|margin|valuation|price|results|earnings|performance|engagement|morale|reputation|rating|ranking|culture|footfall
share|stock price
market share
nobody|no-one|none|no|zero|not *4 resign+|resignations|resignation|leave+|leavers|leaver|quit+|hand|hands|attrition|turnover|calls|unfollows|complain+ !day !days !team !notes
nobody|no-one|no one *5
staff|employee|team|colleague|people retention|turnover|attrition|morale|happiness|wellbeing
retention rate
staff|team morale
raise|lift|improve|better team spirit
every|all|other|your|the|each|other|line *1 {others} *1 must|should|will|to|has|have|needs|need|can|always|give|gives|send|sends|return|returns|reply|answer|answers|respond|agree|agrees|approve|approves|sign|signs|pass|passes|praise|praises|like|likes|vote|votes|nominate|nominates|rate|rates|thank|stop|start|complete|write|writes|accept|accepts|choose|chooses|buy|buys|renew|renews|recommend|get|gets|grant|grants|turn|achieve|achieves|hit|hits|meet|meets|finish|finishes|arrive|pay|pays|tell|tells
get|have|persuade|convince|make|ensure|win *1 the|other|your|all|every|our|both|everyone *1 {others} *1 to|answer|answers|agree|sign|fix|approve|like|respond|reply|happy
have *4 praise|nominate|vote
{others} *2 answers|answer|responds|replies *2 your
win|wins|winning|won|awarded|receive|voted *4 award|awards|prize|best|contest|competition|trophy|year
voted|vote|nominate|nominated|nominates|nomination|elected|election|popularity|praise|praised
promoted|promotion *3
liked|loved|admired by
be liked|popular|loved|respected
praised|thanked|nominated|liked|followed|recommended by <number> people|staff|colleagues|others
sold|done|used|completed|signed|passed by <number>|all|every
economy|interest|exchange|competitor|competitors *3
weather holds|stays|improves|allows|is
competitor|competitors|rival|rivals *3 lose|close|fall|drop|raise|switch
inspection *3 outstanding|good
rated|grading|graded|rating outstanding|good by
ofsted|cqc|regulator|council|government|board|court|landlord|vendor|supplier|union|insurer|bank|parliament|planning|head-office|headquarters|police *3 grant+|approve+|agree+|sign+|give+|award+|rate+|fix+|deliver+|accept+|renew+|decide+|withdraw+|confirm+|pay+|cut
head office give+|approve+|agree+
go viral
{others}|relatives|families|residents|consultants|patients|doctors|directors|board|surgeons|visitors feel|feels|thank|thanks|like|likes|love|loves|praise|praises|trust|trusts|enjoy|enjoys|respect
{others} *3 send|sends|thank|thanks|return|returns|sign|signs|decide|decides|agree|agrees|choose|vote|nominate|resign|come
across the group|company|region|country|business|estate
no family|families|customer|customers|client|parent|resident|child|patient|one|body *3 {complains}
zero|no resignations|leavers|attrition|turnover
pull|pulls out of
viral
<number> followers
trend+ *2 twitter|tiktok|number
five|5 star reviews
customers|customer|clients|client|guests|patients|parents|pupils|students|children|family|families *2 must|should|will|never|always *2 complain+|praise|like|love|thank|recommend|renew|buy|return|rebook|pass|passes|get|gets|cancel
every|each|all child|children|pupil|pupils|student|students|customer|customers|client|clients|guest|patient|patients|family *4 pass|passes|get|gets|happy|satisfied|renews|renew|recovers|returns|achieves|buys|leaves
`,
    'not_in_employee_control.not': `
hold|holds
every|each *3 success|ticket|case|request|form|record|enquiry
your|own *1 team|store|branch score|sales
with|to|for|from|by|at|of|each every|all|other|your|the|each|their *1 {others} !fix !sign !to !agree
not|excluding|except counting|approved *3 leave
{others} you|on|in|with|who|assigned|at|from|for|within
reply|respond|answer|sell|report|escalate *3 customers|clients|guests
nobody|no one|no-one *3 waits|waiting|left|unlogged|without
no *3 leave !team !the !us
zero|no|not *2 leave|leaves the|a|your|site|room|before|early
{others}|drivers leave|leaves the|a|parcels|goods|keys
no one|no-one|nobody enters|uses|lifts|works|is|goes|drives|touches|on
`,
  },
  find: (reading) => {
    const spots = reading.spots('not_in_employee_control');
    return (spots.length > 0 || reading.kind !== 'goal' ? spots : othersAct(reading)).slice(0, 1);
  },
};

/** "The landlord agrees to …": in a goal of the employee somebody else is the one who acts. */
function othersAct(reading: Reading): Spot[] {
  for (let at = 0; at < 4; at++) {
    if (reading.tokens[at]?.kind === 'mark') return [];
    if (!OTHER.some((name) => reading.is(at, name)) || (at > 0 && !DETERMINER.test(reading.word(0))))
      continue;
    const next = reading.word(at + 1);
    const plural = /s$/.test(reading.word(at));
    const acts =
      /^(?:will|must|should|has|have|need|needs|decide|decides)$/.test(next) &&
      !/^be/.test(reading.word(at + 2));
    if (acts || (!plural && /[^s]s$/.test(next) && !reading.is(at + 1, 'function') && DECIDES.test(next)))
      return [reading.spot(0, at + 2)];
  }
  return [];
}

const OTHER = ['others', 'customer', 'outsider'];
const DETERMINER = /^(?:the|our|a|an|every|each|all|both|no|your)$/;
const DECIDES =
  /^(?:agre|approv|accept|award|choos|choic|fund|grant|pick|recommend|renew|return|sign|rul|giv|vot|lik|lov|buy|pay|pass|win|stay|rat|select|elect|withdraw|drop|extend|reopen|releas|deliver|invest|fix)/;

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
