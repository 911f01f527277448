import type { About, Rule } from '../types.ts';

export const punitiveTone: Rule = {
  code: 'punitive_tone',
  title: 'Reads as a threat',
  severity: 'warning',
  message:
    'A threat or an ultimatum turns a plan into a punishment and invites a dispute about tone instead of work.',
  fix: 'Name the possible outcome under policy in neutral words: "may result in …, after HR was consulted".',
  phrases: {
    ultimatum: `
{neg} *2 tolerated
`,
    punitive_tone: `
taken away
don't bother
again and *1 {pron}|i'll|we'll
{neg} *3 tolerate|tolerated|accepted|stand
last|final|only *2 chance|opportunity|shot|strike
or else
zero|no tolerance
automatic|automatically|immediate|immediately|instant|instantly|summary|summarily|straight *2 {exit}|suspended|suspension|demoted|demotion
{exit}|suspended|demoted *3 automatically|immediately|instantly|notice|spot|immediate|automatic|instant
{neg}|want *4 excuses|excuse
consider *1 yourself|this *3 warning|warned
forced|compelled to *1 take|dismiss|terminate|discipline|let
you're|you'll|he's|she's|they're be? *1 out|gone|finished|history|toast|fired|sacked|done
you|he|she|they are|is|will be? *1 out|gone|finished|history|toast|fired|sacked
pack|clear *2 things|bags|desk|stuff
thin ice
hell to pay
embarrass+|disgrace|ashamed|shame|shameful|humiliate|humiliated|dunce|laughing
lose|losing|lost|withdraw|withdrawn|remove|removed|revoke|revoked|forfeit|cancelled|stop|dock|docked|no|strip|stripped *4 privilege|privileges|perks|bonus|tips|parking|planning|remote|home|flexible|car|laptop|pay|overtime|breaks
punish|punished|punishment|penalise|penalised|penalize|penalized
teach *2 lesson
on the *2 wall|board|noticeboard *4
watch|watching your|you|yourself|every
test|try|push|cross me|us|my
toe the line
heads will
no ifs|arguments|argument|buts
had *2 chance
across *2 bow|bows
on the spot
failing *2 you'll|you
shape up
<number> strikes
<number>|one *1 wrong|false|more|slip *2 and {pron}|i'll
life *2 difficult|hard|hell|misery|miserable
instant|immediate|immediately|automatic|automatically|instantly *1 removal|sacking|demotion|dismissal|loss
by a thread
get|gets {pron} nowhere
make me regret|do
be sorry
price to pay
everyone|everybody|all *2 told|hear|informed *1 why|what|about
get|getting out !of !to !the !more
`,
    'punitive_tone.not': `
last|final *1 chance tenant|tenants|hearing|hearings|letter|letters|notice|notices|agreement|offer|saloon|sale
warning light|lights|label|labels|letter|letters|sign|signs|triangle
if *3 sorry
log|logs|logged|clock|sign|signed|sold|check|opt|sort|go|going|help|carry|carried|find|left|run|point|phase|be|backed|rolled|timed|shut|locked|lock out|gone
out of|for|with|at|in|on|to|sick
gone through|over|live|up|with|by|to|from|well
compiler|lint|build|deprecation warning|warnings
zero tolerance policy|training
patience with
`,
  },
  find: (reading) => reading.spots(reading.kind === 'consequence' ? 'punitive_tone' : 'ultimatum'),
};

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
