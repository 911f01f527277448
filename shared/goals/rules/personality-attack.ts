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
{neg} *1 a nice|pleasant|kind|decent|good person|colleague|human
victim|martyr|saviour|superiority|inferiority mentality|complex
short|bad|ill|hot|quick tempered|headed
lone wolf
short|bad|ill|quick temper|tempered|fuse
high maintenance
sense of entitlement|humour
{poss} *1 own worst enemy
looks|look|looking down *1 on
thinks|think {pron} *1 {neg}|is|are|he's|she's *1 smarter|better|special|too|above|clever
makes|make *2 miserable|uncomfortable
in it for
born|natural liar|leader|loser
cannot|can't|never *3 admit|take *2 wrong|fault|criticism|responsibility|mistake
plays|playing *2 games|politics|favourites|victim
wants *2 easy|quiet life
{neg} *3 loyal|honest|trustworthy|mature
too|so *1 full|big|clever|lazy|proud|precious
{slur}
bone|work idle|shy
drama queen
clock watcher|watching
know it all
loose cannon
control freak
prima donna
bad|rotten apple|egg
dead wood|weight
trouble maker
time waster
big|hot|pig headed|head
self centred|centered|obsessed|absorbed|serving|important
<number> faced
passive aggressive
narrow|small|closed|simple minded
thick|thin skinned
over sensitive|emotional|confident
too|so|very|overly|always|being sensitive|soft|emotional|nice|shy|quiet|proud|full
{badly} *1 attitude|outlook|mindset|personality|character|temperament|demeanour|egg|influence|presence|vibe|vibes|energy
attitude|personality|ego|anger|character *2 problem|problems|issue|issues|stinks|poor|bad|terrible|flaw|clash
got|has|have|massive|big|huge|with|inflated an|a|such|real|bad? *1 attitude|ego|temper
chip on
{neg} *5 bothered
{neg} *1 care|cares|bother !coming !for|home|plan|package|worker|team
{neg} *2 give *2 damn|toss|hoot|monkeys|stuff
can't|cannot|couldn't be arsed
convinced|sure|doubt|believe *2 {pron} care|cares|want|wants
care less
{neg} *2 have|has|got|show|shows *2 {virtue}
{neg} *2 team player
lack|lacks|lacking|no|zero|without|little|has|shows|poor *3 {virtue}
{virtue} *1 lacking|missing|zero
lack of *2 {virtue}
no|poor|weak|bad work ethic
only|just *3 himself|herself|yourself|themselves|payday|commission|money|paycheck
out for *1 himself|herself|yourself|themselves|money
think|thinks *2 {pron}|rules|others|tests|everything *2 above|better|special|boss|beneath|apply|untouchable|for|knows|know
above|beneath *1 rules|law|him|her|you|them
{poss} *1 priorities|loyalties|nature|temper|arrogance|laziness|stubbornness|selfishness|dishonesty|immaturity|negativity|rudeness|incompetence|ego|moods|sulking
always|constantly|forever|loves|likes|thrives|enjoys|plays|playing|be *1 victim|martyr|moaning|complaining|whining|gossip|gossiping|blaming|drama|attention|trouble|conflict|stirring|arguing
stir|stirs|stirring *2 trouble|pot|things
attention seeking|seeker
can't|cannot be trusted
a|an *2 liability|disgrace|nuisance|nightmare|menace|burden|joke|embarrassment|pain
pain in the
difficult|horrible|nasty|negative|impossible|strange person|character|individual|personality|employee|woman|man|influence
difficult to manage
{neg} *2 bright|bright|smart|clever|sharpest|brightest
type|kind|sort of person
people person
{neg} *2 what it takes
not cut out
full of himself|herself|yourself|themselves
power|ego trip|mad
waste of *1 space|time|money
common sense
deliberately|wilfully|intentionally|maliciously *1 set|make|makes|making|try|tries|trying|refuse|refuses|ignore|ignores|undermine|sabotage
by nature|character|disposition
{slur} operator|customer
pure|sheer|plain|downright laziness|arrogance|selfishness|stubbornness|incompetence|rudeness|idleness|spite|malice
hide|hides|hiding behind
coasting|coasts
`,
    'personality_attack.not': `
{slur} {customer}|driving|takeover|review|coding|cat|susan|loading
told|called|calling|telling|described a|the|two|three|one|{customer}|{person} *9
audio|sound|signal|line|machine|engine|volume so *1
not|isn't|avoid|avoiding|stop *2 personal|attack|accusing
know it all report
use|uses|using common sense
common sense check
on|at|as|for|to|in|into the passenger|snake
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
