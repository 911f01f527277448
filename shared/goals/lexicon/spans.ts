/** The typed number and time spans, by tag. Where two overlap, the tag named first wins, then the longer. */
export const SPANS: Record<string, string> = {
  idiom: `
give+|gave|given *2 <percent>
<percent> committed|effort|dedicated|focused|behind|sure
second to none
number <number> priority|fan
one step ahead
zero tolerance|rated|hour|hours|sum|based|trust|day
nine to five
half hearted
two way
two faced
ten out of ten attitude
go the extra mile
first class|rate|hand
<number> star service|hotel|experience
<number> way
<number> nines
on all <number> cylinders
fifty fifty
million <number>
a|one million
<number> year|years old
<number> year|years of experience
`,
  /** Age of a thing or the name of a bucket: "debt over 90 days", "anything older than 24h". */
  bucket: `
debt~|invoice~|balance~|ticket~|case~|item~|arrears|receivable~|receivables|payable~|payables|account~|ledger|order~|anything|stock|query|queries|claims|claim|tasks|issues|alerts|loan~|fines over|above|past|aged <number> {clock}|{period}
older|aged|overdue than|over|by <number> {clock}|{period}
older than <number> {clock}|{period}
more than <number> {clock}|{period} old|overdue|late
over <number> {clock}|{period} old|overdue
`,
  /** What is said of people, things or the past beside the goal: a number in the rest of the sentence sets no threshold. */
  background: `
who|whom|whose
bearing|mind in|that
because|although|though|since !<date>
even though
you|we|they have|hold|share|had *1 <number>|<money>|upto|about|over
you|we|they now|already have|hold
you're|you|we are? a|an
as a|an {person}|<id> *2
as|like the other|rest
same as|for
others manage|do
it|that|which was
came in at
stands|stood at
with the? <number> {mild}|new|other *1
`,
  /** A time that runs from an event: a measure, not a deadline of the goal. */
  limit: `
within|inside|under|in|below *2 <number> *2 {clock}
within|inside|under|in a|an|the|half a?|an? {clock}
on the hour|dot
in under|less than <number> *1 {clock}
less|fewer|under than <number> *1 {clock}
no more|later|longer than <number> *2 {clock}|{period} after|from|of|before|following
within|inside *2 <number> *2 {period} of|after|from|following|when !{toplan}
within the? <number> *2 {period} sla|window|target|limit|turnaround
<number> *2 {clock}|{period} of|after|from receipt|receiving|request|being|opening|assignment|notification|logging|contact|discovery|occurrence|spotting|completion|delivery|discharge|admission|sale|order|incident|the|any|each|every|a|an
<number> *2 {clock} *1 window|limit|sla|target|slot
<number> *2 {clock}|{period} or more|less before|prior|ahead|in|notice
<number> *2 {clock}|{period} before|prior|ahead|beforehand
<number> *2 {clock}|{period} in advance
<number> *2 {clock}|{period} notice
at least <number> *2 {clock}|{period} before|ahead|prior
the? same|next working|business? day|shift|evening|afternoon
the? following working|business day
by|before the? end|close|start|finish of the? same *1 {round}
by|before the? end|close of the? next|following working|business? day|shift
by|before the? end|close of the|their|your|his|her|that shift|day|call|visit|meeting|lesson|interaction|appointment|conversation|session
before|after|at each|every|any *1
by|before *3 due date|dates
at the start|end of your|the|their shift|call|day|visit|session|lesson
every|each time you|a|the|they|it|an
the day|moment|minute|second|hour it|they|you|he|she *2
on the day of
same day
<number> working|business {period}
<number> {clock}
`,
  rate: `
<amount> *5 per|a|an|each|every|/ {clock}|{round}|{period}|head|person|agent|order|release|document|thousand|hundred|line|call|batch|case|route|visit|lesson|drop|room|ward
<amount> *4 daily|weekly|monthly|hourly|quarterly|annually|yearly|fortnightly
twice|thrice a|per|each|every|{cadence} {round}|{period}
<number> times *2 {round}
<number> or|to|- <number> times
twice daily|weekly|monthly
`,
  threshold: `
at least|most *2 <amount>
at a? minimum|maximum of? <amount>
no|not more|less|fewer|greater|higher|lower|worse|longer than *2 <amount>
more|less|fewer|greater|better|higher|lower|longer|shorter|older|over than|age *1 <amount>
maximum|minimum|max|min of? <amount>
a maximum|minimum|ceiling|limit|cap|total|average|target of? <amount>
up|down|back|out to <amount>
<amount> +
<amount> *3 or|and more|less|fewer|better|above|below|higher|lower|under|over|greater|faster|sooner|up
<amount> max|maximum|min|minimum|tops
above|below|under|over|exceed+|≥|≤|<|>|=|than|beat+|upto <amount>
not? exceed+ *1 <amount>
zero *2
from <amount> *5 to|down|up|- to? *2 <amount>
<number> out of *2 <number>
<number> of *3 <number>
<number> in <number>
<number> – <number>
score+|scoring|hit|hits|hitting|reach+|achieve+|average+|averaging|maintain+|keep+|attain+|target|clear <number>
to|at|of|is|are|stay+|remain+|from <number> !{round} !{period}
<percent>
<money>
<number> points|point|pts
three|two quarters|thirds of
half of the|all|your
not|nor a single|one
without a|any single|further|more|missed {fault}
without a|any {fault}
no !longer !doubt *2 {fault}
<number> *3 {fault}
none of|missed|overdue|late|outstanding|left
nothing overdue|missed|outstanding|late
no {person} {fault}
by half
`,
};

/** Deadlines, windows and due points. */
export const TIMES: Record<string, string> = {
  /** Says when it begins or where things stood, not when it is judged. */
  'time.start': `
starting|beginning|effective|commencing|as from|on|of|in? *1 <date>|<weekday>|immediately|today|now|tomorrow|next
starting|beginning|effective|commencing <date>|<weekday>|immediately|today|now|tomorrow|next|this
from|since|as from|of? *1 <date>|<weekday>|today|now|tomorrow
from|since the? first|start of
from|since next|last|this {round}|<weekday>
from day <number>
going|moving forward|forwards
last|previous|prior {round}|{period}|<date>
in|for|during|over the? last|past|previous|prior *3 {period}
currently|was|were|average|avg|baseline|actual !by !before !until *2 in|for|at|on? <date>
since <date>
`,
  'time.point': `
by|before|until|till|til|untill|than|due|end|close|come|latest|b4|beginning|start|middle|mid of|on|the|in|at|:|=? *3 <date>|<weekday>
by|before|until|till|til *2 {datename}
by|before|at|until|till|til the? *2 end|start|close|beginning|middle|finish of *5 {period}|{plan}|{event}|<date>|{round}|play
by|before|at|until|till the|this|our|your|next|first|second|third|final|mid|each|every *3 {event}
by|before|until|till *2 {season}|lunchtime|lunch|midday|noon
close of business|play|trading
by the time *4
at|by|before month|quarter|year|term|week|half end
week ending|commencing *1
w / e
when *2 {plan} ends|closes|finishes
by|before|until|till|til next|this|that|the|mid *1 {period}|{round}|<weekday>|<date>
by|before|until the *1 {plan} *1 end+|finish+|closes|is
in|during|over|throughout|through|across|for|on|at|within|and|to|–|between|, *2 <date>
on|in <date>|<weekday>
no later than *3 <date>|<weekday>|{period}|<time>
not later than *3 <date>|<weekday>|{period}|<time>
between <date> and
between now and
end of|- *4 {period}|{plan}|<date>
by|before|until the? weekend|mid-point|midpoint|half-year|halfway|mid|sprint *2
by|before the? mid point|year|week|month|term
by|before end of *2 {period}|{plan}
by|before *2 half year
by|before *2 clocks|holidays|break|summer|season *2
<date>
tomorrow
tonight
today
this|next week|month|quarter|sprint|term|fortnight|year|<weekday>|semester|iteration|cycle|season|spring|summer|autumn|fall|winter
deadline|due : *2 <date>|<number>|<weekday>
`,
  'time.window': `
within|in|over|during|for|across|throughout|after the|a|my|our|your? next|coming|following|first|last|final|full|whole|entire|remaining|upcoming? full|consecutive|about|around|roughly? <number> working|business|calendar|full|consecutive|trading|school|straight|further? {period}|{plan}|shifts|audits
for|over|across *1 <number> consecutive|straight|successive|running|full *2 {period}|shifts|months|audits
<number> consecutive|straight|successive *1 {period}|shifts|audits
<number> *3 in a row
within|in|over|during|for|across|throughout the|a|this|next *1 {period}|{plan}
within|inside|over|after|for|during a|one {period}
inside <number> *1 {period}
the next|first <number> *1 shifts|services|audits|checks|reviews|{period}
in under|one <number>? *1 {period}|afternoon|morning|evening|shift
the next *3 {period}
over|during|in|for|throughout|across the|this|that|your|our|whole|entire|full|duration|length|course|life|remainder|rest *3 {plan}|pip|probation
throughout
for the duration|remainder|rest|length|whole|full|entire
during|over|throughout|in|through the|this|your|a *2 {period}|{plan}
<number> {period} from|of today|now|start|launch
<number> {period} time
a <number>|month|week day|week|month|long? {plan}
<number> *1 {period} {plan}
the|these|those <number> *1 {period}
each|every|both of the? <number> *1 {period}
`,
  'time.cadence': `
every|each single? working|business|trading|other|second|third|alternate|calendar|school|<number>|<ordinal>? <weekday>|{round}|{period}|handover|review|meeting
every|each <number> {period}
on|: <weekday>
mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays
once a|per|every|each *1 {round}|{period}
one *2 a|per|each|every {round}|{period}
{cadence}
bi|semi weekly|monthly|annually|annual
last|first working|business? day|week|<weekday> of *1
last|first|second|third|<ordinal> working|business? day|<weekday> of *2 {period}
<ordinal> of|each|every|day *1 {period}
at|by|before the? start|end|close|beginning|finish of|- each|every *1 {round}
at|by|before each|every *1 {round}|{event}|<weekday>
after each|every {round}|shift
`,
  'time.clock': `
by|before|at|from|between|than|until|till <time>
by|before|at|until <number> on|each|every|sharp|daily <weekday>|{round}
<time> *2 start|sharp|latest
noon|midday|midnight
by|before|at|until <number> *1 mondays|tuesdays|wednesdays|thursdays|fridays|weekdays
`,
  /** What sets a clock going: then the time is a limit, not a due date. */
  trigger: `
if *6
when|whenever|where|unless|once
in case|event of
on the day
`,
};

/** Joints at which one entry holds two goals, and stated steps: shared by several rules. */
export const JOINTS: Record<string, string> = {
  two_goals: `
and|& also
and|&|, {unmeasurable}|{direction} *3 {area}|{metric}
also|plus|additionally|furthermore|moreover
as well as
{unmeasurable}|{direction} *3 {area} and|,|& *3 {area}
{unmeasurable}|{direction} *3 {area} *2 and|& your? {unmeasurable}|{direction}|{done}
under|below|over|above|less|fewer|more|most|least *8 and no|not|fewer|less|under|below|at *2 than|most|least|<amount> *1
zero|no *3 {fault}|{fallible} and|,|& zero|no
<percent> *4 and|& *4 <percent>
`,
  'two_goals.not': `
from|between <percent> *4 and|to *4 <percent>
and|& be able
`,
  from_to: `
from <amount> *5 to|down|up *2 <amount>
<amount> *2 to|→|> <amount>
`,
  /** "Not one pallet", "nobody resigns", "never drive": none of a countable event. */
  none_of: `
on time *3 every|each|all
every|each|all *4 on time
{others}|residents never *1
always {done}|{duty}
zero *2
no !{help} !later !longer !doubt !matter !need *1
not one|a|single {fault}|{metric}
not a|an|one|any *2
only when|if|with|after|once *1
nothing|none left|outstanding|unsigned|open|missed|overdue
absolutely|nor no *2
never to? *1
no|without exceptions|exception|exclusions
do|must|shall|should|does|may not {done}|{duty}
don't {done}|{duty}
nobody|no-one
no one
`,
  /** "Would like the manual finished by Friday": a named thing in its done state on a day. */
  done_state: `
the|a|an|your|our|all|both|<number> *5 finished|completed|complete|done|signed|filed|submitted|handed|live|published|sent|delivered|cut by|before|until|in|on|to *4 <date>|<weekday>|{datename}|{event}
all|each of them|those|these
, each time|one
`,
  /** Nobody's job. */
  private_life: `
lose *2 weight
smile|smiles|smiling
golf|gym|hairstyle|haircut|tattoo|makeup
play *2 golf|football
look *1 happier|prettier|younger
`,
  /** What follows, by its name. */
  outcome_named: `
warning|warnings|demotion|demoted|termination|terminated|terminate|dismissal|dismissed|dismiss|extension|extended|extend|reassignment|reassigned|redeployment|redeployed|suspension|suspended|transfer|transferred|probation|hearing|sacked|fired|resign
end+|ending *3 employment|contract|job|role
employment|contract *3 end|ends|ended
return|back to *3 normal|regular|usual|ordinary|standard|reviews|management|supervision
close|closed|closes|signed|sign *2 off|plan|successfully
plan *3 closed|close|closes|ends|end|extended|over
move|moved *2 role|post|team|grade|band
removed|remove from *3 role|post|rota|team|list|duty
disciplinary hearing|meeting|procedure|process|stage
formal|informal *1 warning|review|procedure|meeting|hearing|stage
capability hearing|procedure|process|stage|meeting
lower grade|band|role
pay|bonus|commission *2 withheld|reduced|frozen
final review|meeting
you're|you|your are? *1 out|sacked|fired|gone|finished
`,
  multiply: `
triple+|treble+|quadruple+|quintuple+
double|doubles|doubling !check !checks !entry !booking
ten|five|<number> x|fold|times *2
`,
};
