import type { Mark } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { About, Rule } from '../types.ts';

export const personalityAttack: Rule = {
  code: 'personality_attack',
  title: 'Describes the person, not the work',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'concern', 'consequence'],
  message:
    'This ascribes a trait or a motive; only what the person did can be checked, answered and changed.',
  fix: 'Write what they did, when, and what came of it.',
  phrases: {
    personality_attack: `
{neg} *1 a decent|good|kind|nice|pleasant colleague|human|person
inferiority|martyr|saviour|superiority|victim complex|mentality
bad|hot|ill|quick|short headed|tempered
lone wolf
bad|ill|quick|short fuse|temper|tempered
high maintenance
sense of entitlement|humour
{poss} *1 own worst enemy
looking|look~ down *1 on
think~ {pron} *1 are|he's|is|she's|{neg} *1 above|better|clever|smarter|special|too
make~ *2 miserable|uncomfortable
in it for
born|natural leader|liar|loser
can't|cannot|never *3 admit|take *2 criticism|fault|mistake|responsibility|wrong
playing|plays *2 favourites|games|politics|victim
wants *2 easy|quiet life
{neg} *3 honest|loyal|mature|trustworthy
so|too *1 big|clever|full|lazy|precious|proud
{slur}
bone|work idle|shy
drama queen
clock watcher|watching
know it all
loose cannon
control freak
prima donna
bad|rotten apple|egg
dead weight|wood
trouble maker
time waster
big|hot|pig head|headed
self absorbed|centered|centred|important|obsessed|serving
<number> faced
passive aggressive
closed|narrow|simple|small minded
thick|thin skinned
over confident|emotional|sensitive
always|being|overly|so|too|very emotional|full|nice|proud|quiet|sensitive|shy|soft
{badly} *1 attitude|character|demeanour|egg|energy|influence|mindset|outlook|personality|presence|temperament|vibe~
anger|attitude|character|ego|personality *2 bad|clash|flaw|issue~|poor|problem~|stinks|terrible
big|got|has|have|huge|inflated|massive|with a|an|bad|real|such? *1 attitude|ego|temper
chip on
{neg} *5 bothered
{neg} *1 bother|care~ !coming !for|home|package|plan|team|worker
{neg} *2 give *2 damn|hoot|monkeys|stuff|toss
can't|cannot|couldn't be arsed
believe|convinced|doubt|sure *2 {pron} care~|want~
care less
{neg} *2 got|has|have|show~ *2 {virtue}
{neg} *2 team player
has|lacking|lack~|little|no|poor|shows|without|zero *3 {virtue}
{virtue} *1 lacking|missing|zero
lack of *2 {virtue}
bad|no|poor|weak work ethic
just|only *3 commission|herself|himself|money|paycheck|payday|themselves|yourself
out for *1 herself|himself|money|themselves|yourself
think~ *2 everything|others|rules|tests|{pron} *2 above|apply|beneath|better|boss|for|know~|special|untouchable
above|beneath *1 her|him|law|rules|them|you
{poss} *1 arrogance|dishonesty|ego|immaturity|incompetence|laziness|loyalties|moods|nature|negativity|priorities|rudeness|selfishness|stubbornness|sulking|temper
always|be|constantly|enjoys|forever|likes|loves|playing|plays|thrives *1 arguing|attention|blaming|complaining|conflict|drama|gossip|gossiping|martyr|moaning|stirring|trouble|victim|whining
stirring|stir~ *2 pot|things|trouble
attention seeker|seeking
can't|cannot be trusted
a|an *2 burden|disgrace|embarrassment|joke|liability|menace|nightmare|nuisance|pain
pain in the
difficult|horrible|impossible|nasty|negative|strange character|employee|individual|influence|man|person|personality|woman
difficult to manage
{neg} *2 bright|brightest|clever|sharpest|smart
kind|sort|type of person
people person
{neg} *2 what it takes
not cut out
full of herself|himself|themselves|yourself
ego|power mad|trip
waste of *1 money|space|time
common sense
deliberately|intentionally|maliciously|wilfully *1 ignore~|make~|making|refuse~|sabotage|set|trying|try~|undermine
by character|disposition|nature
{slur} customer|operator
downright|plain|pure|sheer arrogance|idleness|incompetence|laziness|malice|rudeness|selfishness|spite|stubbornness
hide~|hiding behind
coasting|coasts
`,
    'personality_attack.not': `
{slur} cat|coding|driving|loading|review|susan|takeover|{customer}
called|calling|described|telling|told a|one|the|three|two|{customer}|{person} *9
audio|engine|line|machine|signal|sound|volume so *1
avoid|avoiding|isn't|not|stop *2 accusing|attack|personal
know it all report
use~|using common sense
common sense check
as|at|for|in|into|on|to the passenger|snake
if *3 deliberately
`,
  },
  find: (reading) =>
    reading
      .live('personality_attack')
      .filter((mark) => !qualifiesThing(reading, mark))
      .map((mark) => reading.spot(mark.from, mark.to)),
};

const PEOPLE =
  /^(?:person|people|man|woman|lad|girl|guy|employee|individual|character|attitude|behaviour|behavior|streak|nature|manner|tone|so-and-so|piece|sod|git|with|towards|toward|to|about|and|or|but|at|in|when|as|again|sometimes|lately|today|who|that|if|because|is|are|was|you|he|she|they|after|before|on|for|since|this|the|a|little|old|now|too)$/;

/** "lazy loading", "rude customers": before a noun that is no person of the team the word speaks of something else. */
function qualifiesThing(reading: Reading, { from, to }: Mark): boolean {
  if (to - from > 1 || !reading.is(from, 'slur')) return false;
  const before = reading.word(from - 1);
  const next = reading.tokens[to];
  if (
    /^(?:customer|customers|patient|patients|guest|the|each|every|per|any|these|those|of|false|no)$/.test(
      before,
    ) &&
    !(next === undefined || next.kind === 'mark')
  )
    return !PEOPLE.test(next.word);
  return (
    next?.kind === 'word' && !PEOPLE.test(next.word) && !/ly$/.test(next.word) && !reading.is(to, 'slur')
  );
}

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: facts instead of opinions of a person',
  bad: [
    { kind: 'concern', text: 'He is lazy and selfish.' },
    { kind: 'concern', text: 'She has a bad attitude.' },
    { kind: 'concern', text: "You just don't care about customers." },
  ],
  good: [
    { kind: 'concern', text: 'On 4 May you left the till open for 20 minutes.' },
    { kind: 'goal', text: 'Add lazy loading to the product page by 4 May.' },
    { kind: 'goal', text: 'Turn off aggressive caching by Friday.' },
  ],
};
