import type { Rule } from '../types.ts';

export const punitiveTone: Rule = {
  code: 'punitive_tone',
  title: 'Reads as a threat',
  severity: 'warning',
  message:
    'A threat or an ultimatum turns a plan into a punishment and invites a dispute about tone instead of work.',
  fix: 'Name the possible outcome under policy in neutral words: "may result in …, after HR was consulted".',
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
  phrases: {
    punitive_tone: `
will|would|can|shall|won't|cannot|can't|is|are|be not|no? longer? be? tolerated|tolerate|accepted|stand
won't|will|not|never|no be? longer? put up with
won't|wont|not|can't be? tolerate+
not|no|never longer? be? tolerated
last|final|one|only *1 chance|opportunity|warning|shot|strike
one last|final
last straw
or else
or you're|you|your are|will|is out|gone|fired|leave|finished|done
or *3 find|look another|for|elsewhere *2 job
zero tolerance
no tolerance
automatic|automatically|immediate|immediately|instant|instantly|summary|summarily|straight *2 terminate|terminated|termination|dismiss|dismissal|dismissed|fired|firing|sacked|sacking|suspended|suspension|demoted|demotion|out
terminated|dismissed|fired|suspended|demoted|sacked *2 automatically|immediately|instantly|notice|forthwith
termination|dismissal *2 immediate|automatic|instant|immediately|notice
without *1 further|any|more notice|warning|discussion
no further warning|warnings|chances|notice
no more|second|third|further|extra chances|chance|excuses|warnings|leniency|mercy
no excuses
don't|do not|not|won't|stop want|to|hear|accept|accepting|making *3 excuses|excuse
consider|considered yourself|this *2 warned|warning
you|you've have|are|been *1 *1 warned
forced|left|choice to|no|but *2 take|but|dismiss|terminate|discipline|let|choice
leave|leaves|leaving us|me|management with? no choice|option|alternative
have|has no choice|option|alternative but
you|you're|you'll|he|she|they are|will|is|be|re *1 out|gone|finished|done|toast|history|fired|sacked
and|then|are you|you're|your out
out the|of door|here
pack|packing|clear your|his|her things|bags|desk|stuff
show *2 the door
shape up|ship
sink or swim
do it or
step up or
get|getting your act together
your|his|her job|neck|head|career is|are depends|on *2 line|it|this|block
on thin ice
on the chopping|line
face|faces|facing|suffer|suffers|pay *1 consequences|price|music
there will|are be? serious? consequences|repercussions
serious|severe|dire|grave consequences|repercussions
embarrassed|embarrassing|embarrassment|disgrace|disgraced|ashamed|shame|shameful|humiliated|laughing *1
lose|lost|losing|withdrawn|removed|revoked|revoke|remove|withdraw|cancelled|cancel|taken *4 privilege|privileges|perks|bonus|parking|remote|home|flexible|laptop
privileges|privilege|perks|bonus|parking *4 removed|revoked|withdrawn|lost|suspended|cancelled|taken|stopped|forfeited
remote|home|flexible working? *3 removed|revoked|withdrawn|cancelled|taken|stopped|over|ends
let|this be? this|a|lesson|example
make an example
teach *2 lesson
name and shame
named and shamed
strike|strikes three|and you're|out
three|<number> strikes
won't|will|not|never be? warn|remind|ask|tell|telling|repeat *3 again|twice
i|we|i've|we've *2 had enough
fed up
sick and? tired
enough is enough
patience *4 out|thin|end|limit|ended|exhausted|over
running|run|ran out of patience|time|road|chances
watch your step
watching you|your|every
under the microscope
mess up|this again|up
screw up
one|another|next more? slip|mistake|strike|screw-up|foot|error|time|late *4 you're|out|gone|fired|dismissed|done|it
you|you'll will *1 regret
do not|don't|dare test|push|cross|make me
time is|has running|run out
the axe
demand|demands|insist that you
get in line
fall in line
toe the line
get with the program|programme
end|ends of story|discussion|your career
heads will roll
no ifs
take it or leave
public|publicly apologise|apologize|apology|apologies
banned|ban|barred|forbidden from
like it or
shot across
punish|punished|punishment|penalise|penalised|penalize|penalized|penalty *2
as a|in? punishment|penalty|sanction|deterrent
dunce|naughty|shamed|shaming|disgraced|humiliate
hell to pay
marched off|out
frogmarched
dock|docked|docking *3 pay|wages|time|hours|bonus|planning|tips|break|leave
no|lose|forget|kiss *3 tips|bonus|breaks|perks|overtime|privileges *4 until|for
buck|bucks|bucked up
zip it
shut up
get on with it
had your|his|her|their chance
your last|final *2 shot|chance|warning|strike
warning shot
there's|there the|is the? door
where the door
door is *2 open|there
on the wall|board|noticeboard *4 everybody|everyone|all|see
in front of *2 whole|entire|team|everyone|everybody|staff
so everybody|everyone|all *3 see|know|knows
on the spot
out on your|his|her ear
, end of
watch|watching yourself|yourself
i'm|am|i'll|we're|we|are|will be? watching
last time i|we|you *3
won't|not be *2 nice|lenient|patient|kind
don't think|imagine i|we *3
one foot wrong
step out|line of|out *1 line
you have|you've been|have *1 put on notice
on notice
live to regret
count yourself lucky
or face *3
your|the head|heads *2 roll|block
sort it out *2 or
pull your socks
grow up
wake up call
i|we don't|do care not? *2 why|how|what|reasons|excuses
no arguments|argument|ifs|buts|mercy|second
failing this|that|which *3 you'll|you|will *3
kicked|thrown|booted|chucked|turfed out|off
strip|stripped *2 of
`,
    'punitive_tone.not': `
not|isn't|no|never a|the|your|be *2 last|final|punish|punishment|automatic|automatically|immediate
final written|stage
final warning
third strike|strikes
zero tolerance policy
last|final chance saloon
log|logged|clock|sign|signed|time|timed|power|sold|check|checked|opt|opted out
out of|sick|on|for|with|at|in
gone|done through|over|live|up|with|well|by
you|you're|your done
no exceptions|warnings|excuses in|from|on|logged|found|raised|report|build|compiler|lint|linter
compiler|lint|build|deprecation warning|warnings
`,
  },
  find: (reading) => reading.spots('punitive_tone'),
};
