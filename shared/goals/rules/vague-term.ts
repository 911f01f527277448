import { readLetters } from '../letters.ts';
import type { Reading } from '../reading.ts';
import type { About, Rule } from '../types.ts';

export const vagueTerm: Rule = {
  code: 'vague_term',
  title: 'A word that means something else to everybody',
  severity: 'warning',
  message: 'Two people can read this word differently, so it cannot carry the standard.',
  fix: 'Say what one would see or count: a number, a named output, a date.',
  phrases: {
    vague_term: `
like a|an|everybody|everyone|other~|our|rest|the|your
best|better|current|decent|excellence|excellent|exceptional|good|great|kinder|nice|outstanding|positive|positively|quality|solid|strong|stronger|superior|well
acceptable|better|certain|expected|good|high|higher|highest|required|right *1 calibre|degree|level~|quality|standard~
level *3 expect|expected|need|required
up to *2 date|level|mark|par|scratch|speed|standard
asap|fast|faster|prompt|promptly|punctual|punctuality|punctually|quick|quicker|quickly|responsive|responsiveness|shortly|soon|sooner|speedily|speedy|swiftly|timely
on time !for !delivery !rate
in time
in a timely
acceptable|adequate|adequately|appropriate|appropriately|correctly|necessary|needed|proper|properly|reasonable|reasonably|relevant|satisfactorily|satisfactory|sufficient|sufficiently|suitable|suitably
as|if|when|where applicable|appropriate|necessary|needed|relevant|required
caring|compassionate|courteous|courteously|friendly|helpful|kind|neat|pleasant|polite|politely|presentable|pretty|professional|professionalism|professionally|respectful|respectfully
effective|effectively|effectiveness|efficiency|efficient|efficiently|productive|productively|productivity|successful|successfully
consistency|consistent|consistently|constantly|continually|continuous|continuously|frequent|frequently|habitually|lately|multiple|numerous|occasionally|often|ongoing|periodically|rarely|recently|regular|regularly|repeated|repeatedly|routinely|seldom|several|sometimes|typically|usually|various !times
a lot
considerable|considerably|dramatic|dramatically|greatly|major|markedly|meaningful|measurable|noticeable|noticeably|significant|significantly|substantial|substantially|sustained|tangible|visible|visibly
real|step *1 change|difference|progress
better|boost+|elevate+|enhance+|improve+|improvement~|optimise+|optimize+|sharpen+|strengthen+
are|be|become|becoming|being|highly|is|less|more|really|remain|so|stay|too|very a|an|as|less|more|very? {mild}|{trait}
{trait}
accountability|adaptability|attitude|collaboration|commitment|communication|cooperation|creativity|dedication|dependability|dignity|discipline|empathy|energy|engagement|enthusiasm|excellence|flexibility|initiative|integrity|judgement|judgment|leadership|maturity|mindset|morale|motivation|ownership|passion|positivity|presence|professionalism|rapport|reliability|resilience|respect|teamwork
team player
extra mile
take+ charge|initiative|lead|ownership|pride|responsibility
step+ up
raise+|raising *1 bar|game
delighted|engage+|engaged|engaging|happier|happy|satisfied
setting|set~ *1 example
get *2 act|together
want~ it more
effort|harder|smarter
give *1 <percent>
in a|an *2 fashion|manner|style|way
{comparative}
pride|proud
calmer|cleaner|clearer|clearly|closer|earlier|friendlier|gentler|higher|neater|nicer|safely|safer|slower|smoother|smoothly|tidier
accuracy|accurate|accurately|attentive|careful|carefully|carefulness|detail|detailed|diligent|diligently|thorough|thoroughly
attention to detail
are|be|is|keep~|remains|stay~ *1 good|high|low|strong
aware|awareness|comfortable|competence|competent|confidence|confident|familiar|fluent|knowledgeable|proficiency|proficient|skilled|understanding
challenging|difficult customer|situations
disciplined|methodical|organisation|organised|organization|organized|structured
benchmark
satisfaction !score !rate !survey !rating
relationship~
more or less
poor|poorly|weak
communicate+ !the !to !any !all
in advance
properly|tidily
live *2 values
seen as *3
socks up
switched on
on board
do|sell+|smile+|speak+|work+|write+ *1 more !than
send+|write+ *1 clear|concise
inadequate|inappropriate|insufficient|unacceptable|unsatisfactory
adequate|appropriate|frequent|ongoing|regular|relevant|suitable
generally
drive~|driving growth|improvement|performance|results|sales
lots|more|most|plenty of
`,
    /** In a concern the other words are an opinion; only how often is left vague. */
    vague_often: `
consistent|consistently|constantly|continually|frequently|generally|often|ongoing|rarely|regular|regularly|sometimes|usually
adequate|significant|timely
`,
    'vague_term.not': `
awareness and|course~|day|module|session|training|week
in time for
i'd|look~|we'd|would like
client|customer care|excellence|experience|happiness|success !better !is
quality assurance|audit~|check~|control|engineer|form|gate|inspection|lead|manager|monitoring|office|review|score~|team
continuous|high availability|delivery|deployment|improvement|integration|level|needs|priority|risk|school|season|severity|street|value|visibility|voltage
best before|man|value|western
good clinical|friday|manufacturing|s
great britain|north|western
right first|hand|of|side|to
positive balance|covid|ledger|pay|test~
clean room
smart card|goal~|meter~|phone
engagement letter|manager|rate|score|survey
leadership course|forum|group|meeting|program|programme|team|training|workshop
attention|communication~|empathy|engagement|leadership|management|negotiation|organisation|presentation|resilience|teamwork book|coach|course|lead|log|manager|module|officer|plan|programme|session|team|training|webinar~|workshop
presentation deck|for|of|on|slides|to
support agent~|analyst|desk|engineer|from|plan|queue|request~|session|staff|team|ticket~|worker~
reasonable adjustment~
good~ in|out|received
respect of
drive~ a|file|folder|home|the|to
better|less|more|most of|or|than|to
or above|better|less|more
better|cleaner|earlier|faster|higher|lower|sooner than
better than <amount>
and|or earlier|faster|higher|lower|sooner
improvement~ board|idea~|notice|plan|proposal~|suggestion~
regular customer~|hours|performance|price|reviews
detail line|page|view
several hundred
performance goals|improvement|plan|review~
energy audit|bill|company|drink|efficiency|meter|supplier|team|use
required by|document~|field~|forms|training
relevant field|section|team
right away|first|hand|now
well as|before|being|done|over|under
familiar with !it
accuracy|adherence|efficiency|effort|engagement|productivity|quality|satisfaction of|rate|rating|score|target <amount>|<percent>|above|at|check~|from|to
support for|from|of|to|with
good|high|low|strong school|street|tide|winds|wycombe
impact assessment|report|statement
culture survey
`,
  },
  find: (reading) => {
    if (isDefined(reading)) return [];
    return reading.spots(reading.kind === 'concern' ? 'vague_often' : 'vague_term');
  },
};

/** A measure in the same text says what the word means. */
function isDefined(reading: Reading): boolean {
  const { spans, measurable } = readLetters(reading);
  if (!measurable) return false;
  return spans.some(
    ({ type }) => type === 'threshold' || type === 'rate' || type === 'limit' || type === 'count',
  );
}

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: specific',
  bad: [
    { kind: 'goal', text: 'Communicate better.' },
    { kind: 'expectation', text: 'Handle complaints in a professional manner.' },
    { kind: 'concern', text: 'Your reports are often late.' },
    { kind: 'support', text: 'Help when needed, as appropriate.' },
  ],
  good: [
    { kind: 'goal', text: 'Improve CSAT from 62% to 85% by 30 June.' },
    { kind: 'goal', text: 'Call the Customer Success team every Friday.' },
    { kind: 'goal', text: 'Not just "better": 9 of 10 audits at 90 or above by 1 May.' },
  ],
};
