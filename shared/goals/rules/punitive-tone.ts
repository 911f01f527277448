import type { About, Rule } from '../types.ts';
import { isWorkObject } from './work-object.ts';

export const punitiveTone: Rule = {
  code: 'punitive_tone',
  title: 'Reads as a threat',
  severity: 'warning',
  message:
    'A threat or an ultimatum turns a plan into a punishment and invites a dispute about tone instead of work.',
  fix: 'Name the possible outcome under policy in neutral words: "may result in …, after HR was consulted".',
  phrases: {
    ultimatum: `
or else
last|final *1 chance|warning
{neg} *2 tolerated
zero tolerance
or *1 {pron} *1 {exit}
`,
    punitive_tone: `
shown|show|out *1 the door
{neg} *1 put+|putting up with
never work *2 again
no more mr
taken away
walk|walks|escort|escorted|march *1 {pron}|him|her|them *2 gate|door|out|premises|building
bonus|bonuses|tips|perks|overtime stop|stops|end|ends|disappear|vanish
take it or leave it
remote|home|flexible *1 days|working is|are gone|over|off
don't bother
again and *1 {pron}|i'll|we'll
tell|telling the whole|entire *1 why|what|about
{neg} *3 tolerate|tolerated|accepted|stand
last|final|only *2 chance|opportunity|shot|strike
final|last warning shot
warning shot
or else
or *3 find|look|face *4
zero|no tolerance
automatic|automatically|immediate|immediately|instant|instantly|summary|summarily|straight *2 {exit}|suspended|suspension|demoted|demotion
{exit}|suspended|demoted *3 automatically|immediately|instantly|notice|spot|immediate|automatic|instant
no *1 further|more|second|third|extra|other warning|warnings|chances|chance|leniency|mercy|excuses
no excuses
{neg}|want *4 excuses|excuse
consider *1 yourself|this *3 warning|warned
be|been|are *1 warned
forced|compelled to *1 take|dismiss|terminate|discipline|let
you're|you'll|he's|she's|they're be? *1 out|gone|finished|history|toast|fired|sacked|done
you|he|she|they are|is|will be? *1 out|gone|finished|history|toast|fired|sacked
or|and|then|are you|you're|your out
there's the door
marched|kicked|thrown|booted|turfed|chucked *1 off|out
pack|clear *2 things|bags|desk|stuff
thin ice
pay|suffer|face|facing *2 consequences|price|repercussions|music
hell to pay
embarrass+|disgrace|ashamed|shame|shameful|humiliate|humiliated|dunce|laughing
lose|losing|lost|withdraw|withdrawn|remove|removed|revoke|revoked|forfeit|cancelled|stop|dock|docked|no|strip|stripped *4 privilege|privileges|perks|bonus|tips|parking|planning|remote|home|flexible|car|laptop|pay|overtime|breaks
privilege|privileges|perks|bonus|tips|parking|remote|home|flexible|car *4 go|removed|revoked|withdrawn|lost|suspended|cancelled|taken|stopped|forfeited
punish|punished|punishment|penalise|penalised|penalize|penalized
teach *2 lesson
on the *2 wall|board|noticeboard *4
in front of *2 team|everyone|everybody|staff
everybody|everyone|all *2 see
watch|watching your|you|yourself|every
{pron} *1 regret
test|try|push|cross me|us|my
the axe|chop|sack|boot
toe the line
line|step of|out *1 line
heads will
no ifs|arguments|argument|buts
had *2 chance
across *2 bow|bows
zip it
shut up
on the spot
, end of
failing *2 you'll|you
or there's|the *1 door|exit
shape up
ship out
<number> strikes
<number>|one *1 wrong|false|more|slip *2 and {pron}|i'll
life *2 difficult|hard|hell|misery|miserable
instant|immediate|immediately|automatic|automatically|instantly *1 removal|sacking|demotion|dismissal|loss
{neg} next time|second time
by a thread
collect|get|fetch|have {poss} p45|cards|coat
get|gets {pron} nowhere
make me regret|do
be sorry
have {pron}|him|her out
up to here
price to pay
everyone|everybody|all *2 told|hear|informed *1 why|what|about
get|getting out !of !to !the !more
`,
    'punitive_tone.not': `
second|other|more chance|chances with|for|on the
last|final *1 chance tenant|tenants|hearing|hearings|letter|letters|notice|notices|agreement|offer|saloon|sale
warning light|lights|label|labels|letter|letters|sign|signs|triangle
if *3 sorry
last|final chance to add|comment|ask|book|apply|see
not|isn't|no|never *2 last|final|automatic|automatically|immediate|punishment|punish|punished
log|logs|logged|clock|sign|signed|sold|check|opt|sort|go|going|help|carry|carried|find|left|run|point|phase|be|backed|rolled|timed|shut|locked|lock out|gone
out of|for|with|at|in|on|to|sick
gone through|over|live|up|with|by|to|from|well
compiler|lint|build|deprecation warning|warnings
no warnings|chance|exceptions in|from|of
zero tolerance policy|training
patience with
had|has|have enough *1 stock|time|staff|staffing|evidence|data|notice
watch *1 training|video|demo|list
`,
  },
  find: (reading) =>
    reading
      .live(reading.kind === 'consequence' ? 'punitive_tone' : 'ultimatum')
      .filter((mark) => !(LAST.test(reading.word(mark.from)) && isWorkObject(reading, mark)))
      .map(({ from, to }) => reading.spot(from, to)),
};

/** "A final warning light" is a thing; a last chance is none. */
const LAST = /^(?:last|final)$/;

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: constructive, not punitive',
  bad: [
    { kind: 'consequence', text: 'Late once more and you are out.' },
    { kind: 'consequence', text: 'Any missed target means automatic termination.' },
    { kind: 'concern', text: 'This behaviour will not be tolerated.' },
  ],
  good: [
    {
      kind: 'consequence',
      text: 'Missing the goals may result in disciplinary action up to and including termination.',
    },
    { kind: 'goal', text: 'Return immediately any parcel with a broken seal.' },
    { kind: 'consequence', text: 'A final written warning stays on file for 12 months.' },
  ],
};
