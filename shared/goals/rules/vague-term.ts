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
like a|an|the|our|your|other|others|everyone|everybody|rest
better|kinder|current|good|great|best|excellent|excellence|outstanding|exceptional|superior|quality|well|nice|decent|solid|strong|stronger|positive|positively
high|higher|highest|good|better|acceptable|required|expected|certain|right *1 standard|standards|quality|level|levels|calibre|degree
level *3 expect|expected|required|need
up to *2 standard|scratch|speed|par|level|date|mark
timely|promptly|prompt|quickly|quicker|quick|fast|faster|speedy|speedily|swiftly|soon|sooner|asap|shortly|punctual|punctually|punctuality|responsive|responsiveness
on time !for !delivery !rate
in time
in a timely
appropriate|appropriately|suitable|suitably|adequate|adequately|reasonable|reasonably|sufficient|sufficiently|satisfactory|satisfactorily|acceptable|proper|properly|correctly|relevant|necessary|needed
as|where|when|if needed|necessary|required|appropriate|relevant|applicable
professional|professionally|professionalism|courteous|courteously|polite|politely|friendly|respectful|respectfully|compassionate|caring|kind|helpful|presentable|neat|pretty|pleasant
effective|effectively|effectiveness|efficient|efficiently|efficiency|productive|productively|productivity|successful|successfully
consistent|consistently|consistency|regular|regularly|periodically|frequently|often|sometimes|occasionally|rarely|seldom|usually|repeatedly|constantly|continually|habitually|routinely|typically|frequent|repeated|ongoing|continuous|continuously|lately|recently|numerous|several|various|multiple !times
a lot
significant|significantly|substantial|substantially|considerable|considerably|noticeable|noticeably|markedly|major|meaningful|dramatic|dramatically|visible|visibly|measurable|greatly|sustained|tangible
real|step *1 change|difference|progress
improve+|enhance+|improvement|improvements|strengthen+|boost+|optimise+|optimize+|elevate+|better|sharpen+
be|being|become|becoming|more|less|very|so|highly|really|are|is|stay|remain|too more|less|very|as|a|an? {mild}|{trait}
{trait}
initiative|leadership|ownership|teamwork|accountability|flexibility|attitude|commitment|motivation|enthusiasm|passion|energy|engagement|empathy|dedication|integrity|respect|communication|collaboration|presence|creativity|resilience|reliability|rapport|morale|mindset|maturity|excellence|discipline|judgement|judgment|dependability|adaptability|cooperation|positivity|professionalism|dignity
team player
extra mile
take+ ownership|responsibility|pride|initiative|charge|lead
step+ up
raise+|raising *1 game|bar
happy|happier|satisfied|delighted|engaged|engaging|engage+
set|sets|setting *1 example
get *2 together|act
want|wants it more
effort|harder|smarter
give *1 <percent>
in a|an *2 way|manner|fashion|style
{comparative}
proud|pride
safer|safely|cleaner|tidier|neater|smoother|smoothly|slower|calmer|gentler|friendlier|earlier|closer|clearer|clearly|nicer|higher
careful|carefully|carefulness|attentive|diligent|diligently|thorough|thoroughly|accurately|accurate|accuracy|detail|detailed
attention to detail
remains|stays|is|are|be|keep|keeps|stay *1 high|low|strong|good
familiar|comfortable|confident|confidence|knowledgeable|competent|competence|proficient|proficiency|skilled|fluent|aware|awareness|understanding
difficult|challenging customer|situations
organised|organized|organisation|organization|disciplined|structured|methodical
benchmark
satisfaction !score !rate !survey !rating
relationships|relationship
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
sell+|do|write+|speak+|work+|smile+ *1 more !than
write+|send+ *1 clear|concise
unacceptable|unsatisfactory|inadequate|inappropriate|insufficient
regular|frequent|ongoing|appropriate|adequate|relevant|suitable
generally
drive|drives|driving sales|results|performance|growth|improvement
lots|plenty|more|most of
`,
    /** In a concern the other words are an opinion; only how often is left vague. */
    vague_often: `
often|frequently|sometimes|rarely|usually|constantly|continually|regularly|regular|consistently|consistent|generally|ongoing
timely|adequate|significant
`,
    'vague_term.not': `
awareness session|training|course|courses|module|day|week|and
in time for
would|i'd|we'd|look|looks like
customer|client success|experience|care|happiness|excellence !better !is
quality assurance|control|audit|audits|team|manager|check|checks|gate|review|score|scores|engineer|form|lead|office|monitoring|inspection
continuous|high integration|deployment|delivery|improvement|availability|street|school|season|value|risk|severity|priority|visibility|voltage|level|needs
best before|man|western|value
good friday|s|manufacturing|clinical
great western|britain|north
right to|hand|side|of|first
positive covid|test|tests|balance|ledger|pay
clean room
smart meter|card|meters|phone|goal|goals
engagement survey|rate|score|manager|letter
leadership team|programme|program|course|meeting|training|workshop|forum|group
communication|communications|teamwork|presentation|engagement|attention|leadership|management|resilience|negotiation|empathy|organisation course|workshop|module|training|plan|team|log|session|webinar|coach|officer|manager|programme|webinars|book|lead
presentation to|of|on|for|deck|slides
support ticket|tickets|team|desk|queue|request|requests|analyst|agent|agents|plan|worker|workers|staff|engineer|from|session
reasonable adjustment|adjustments
good|goods received|in|out
respect of
drive|drives to|the|a|home|file|folder
more|most|less|better of|than|or|to
or better|more|less|above
lower|higher|earlier|faster|better|sooner|cleaner than
better than <amount>
or|and earlier|faster|higher|lower|sooner
improvement|improvements plan|notice|board|suggestion|suggestions|idea|ideas|proposal|proposals
regular hours|customer|customers|price|performance|reviews
detail page|view|line
several hundred
performance improvement|review|plan|reviews|goals
energy bill|meter|supplier|efficiency|audit|drink|use|team|company
required field|fields|documents|training|by|forms|document
relevant section|field|team
right now|away|first|hand
well being|before|as|over|under|done
familiar with !it
accuracy|satisfaction|quality|productivity|engagement|efficiency|effort|adherence score|rate|rating|target|of <amount>|check|checks|at|above|to|from|<percent>
support of|for|from|with|to
high|low|strong|good wycombe|street|school|tide|winds
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
