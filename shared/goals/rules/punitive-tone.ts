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
final|last *1 chance|warning
{neg} *2 tolerated
zero tolerance
or *1 {pron} *1 {exit}
`,
    punitive_tone: `
out|show|shown *1 the door
{neg} *1 put+|putting up with
never work *2 again
no more mr
taken away
escort|escorted|march|walk~ *1 her|him|them|{pron} *2 building|door|gate|out|premises
bonus~|overtime|perks|tips disappear|end~|stop~|vanish
take it or leave it
flexible|home|remote *1 days|working are|is gone|off|over
don't bother
again and *1 i'll|we'll|{pron}
tell|telling the entire|whole *1 about|what|why
{neg} *3 accepted|stand|tolerate|tolerated
final|last|only *2 chance|opportunity|shot|strike
final|last warning shot
warning shot
or else
or *3 face|find|look *4
no|zero tolerance
automatic|automatically|immediate|immediately|instant|instantly|straight|summarily|summary *2 demoted|demotion|suspended|suspension|{exit}
demoted|suspended|{exit} *3 automatic|automatically|immediate|immediately|instant|instantly|notice|spot
no *1 extra|further|more|other|second|third chance~|excuses|leniency|mercy|warning~
no excuses
want|{neg} *4 excuse~
consider *1 this|yourself *3 warned|warning
are|be|been *1 warned
compelled|forced to *1 discipline|dismiss|let|take|terminate
he's|she's|they're|you'll|you're be? *1 done|finished|fired|gone|history|out|sacked|toast
he|she|they|you are|is|will be? *1 finished|fired|gone|history|out|sacked|toast
and|are|or|then you|you're|your out
there's the door
booted|chucked|kicked|marched|thrown|turfed *1 off|out
clear|pack *2 bags|desk|stuff|things
thin ice
face|facing|pay|suffer *2 consequences|music|price|repercussions
hell to pay
ashamed|disgrace|dunce|embarrass+|humiliate|humiliated|laughing|shame|shameful
cancelled|dock|docked|forfeit|lose|losing|lost|no|remove|removed|revoke|revoked|stop|strip|stripped|withdraw|withdrawn *4 bonus|breaks|car|flexible|home|laptop|overtime|parking|pay|perks|planning|privilege~|remote|tips
bonus|car|flexible|home|parking|perks|privilege~|remote|tips *4 cancelled|forfeited|go|lost|removed|revoked|stopped|suspended|taken|withdrawn
penalise|penalised|penalize|penalized|punish|punished|punishment
teach *2 lesson
on the *2 board|noticeboard|wall *4
in front of *2 everybody|everyone|staff|team
all|everybody|everyone *2 see
watch|watching every|you|your|yourself
{pron} *1 regret
cross|push|test|try me|my|us
the axe|boot|chop|sack
toe the line
line|step of|out *1 line
heads will
no argument~|buts|ifs
had *2 chance
across *2 bow~
zip it
shut up
on the spot
, end of
failing *2 you|you'll
or the|there's *1 door|exit
shape up
ship out
<number> strikes
<number>|one *1 false|more|slip|wrong *2 and i'll|{pron}
life *2 difficult|hard|hell|miserable|misery
automatic|automatically|immediate|immediately|instant|instantly *1 demotion|dismissal|loss|removal|sacking
{neg} next second|time time
by a thread
collect|fetch|get|have {poss} cards|coat|p45
get~ {pron} nowhere
make me do|regret
be sorry
have her|him|{pron} out
up to here
price to pay
all|everybody|everyone *2 hear|informed|told *1 about|what|why
get|getting out !of !to !the !more
`,
    'punitive_tone.not': `
more|other|second chance~ for|on|with the
final|last *1 chance agreement|hearing~|letter~|notice~|offer|sale|saloon|tenant~
warning label~|letter~|light~|sign~|triangle
if *3 sorry
final|last chance to add|apply|ask|book|comment|see
isn't|never|no|not *2 automatic|automatically|final|immediate|last|punish|punished|punishment
backed|be|carried|carry|check|clock|find|go|going|help|left|lock|locked|logged|log~|opt|phase|point|rolled|run|shut|sign|signed|sold|sort|timed gone|out
out at|for|in|of|on|sick|to|with
gone by|from|live|over|through|to|up|well|with
build|compiler|deprecation|lint warning~
no chance|exceptions|warnings from|in|of
zero tolerance policy|training
patience with
had|has|have enough *1 data|evidence|notice|staff|staffing|stock|time
watch *1 demo|list|training|video
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
