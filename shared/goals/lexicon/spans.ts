/** The typed number and time spans, by tag. Where two overlap, the tag named first wins, then the longer. */
export const SPANS: Record<string, string> = {
  idiom: `
give+ *2 <percent>
<percent> committed
zero tolerance|rated
`,
  /** Age of a thing or the name of a bucket: "debt over 90 days", "anything older than 24h". */
  bucket: `
older|aged|overdue than|over <number> {clock}|{period}
older than <number> {clock}|{period}
`,
  /** What is said of people, things or the past beside the goal: a number in the rest of the sentence sets no threshold. */
  background: `
because|although|though|since !<date>
you|we have|had *1 <number>|upto|about
you now hold
you're|you|we are? a
others manage
came in at
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
<amount> *4 weekly|monthly|hourly
twice a {round}|{period}
`,
  threshold: `
at least|most *2 <amount>
no|not more|higher than *2 <amount>
more|less|fewer|higher|older than *1 <amount>
minimum|max|min of? <amount>
up|down to <amount>
<amount> *3 or more|less|fewer|better|above|below|higher|lower|under
<amount> max|min
above|below|under|over|≥|≤|<|>|=|than|upto <amount>
zero *2
from <amount> *5 to|down to? *2 <amount>
<number> out of *2 <number>
<number> of *3 <number>
<number> in <number>
<number> – <number>
score+|hit|reach+|clear <number>
to|at|of|is|are|remain+|from <number> !{round} !{period}
<percent>
<money>
<number> points
half of the
no !longer !doubt *2 {fault}
<number> *3 {fault}
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
by|before|until the? weekend|midpoint|halfway|mid|sprint *2
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
when|whenever|where|unless|once
on the day
`,
};

/** Joints at which one entry holds two goals, and stated steps: shared by several rules. */
export const JOINTS: Record<string, string> = {
  two_goals: `
and|, {unmeasurable}|{direction} *3 {area}|{metric}
also|plus
{unmeasurable} *3 {area} and|, *3 {area}
under|less|more *8 and no|not|less|under *2 than|<amount> *1
<percent> *4 and *4 <percent>
`,
  'two_goals.not': `
from <percent> *4 to *4 <percent>
`,
  from_to: `
from <amount> *5 to|down *2 <amount>
`,
  /** "Not one pallet", "nobody resigns", "never drive": none of a countable event. */
  none_of: `
on time *3 each
always {done}|{duty}
zero *2
no !{help} !later !longer !doubt !matter !need *1
not a *2
never to? *1
no|without exceptions|exception
`,
  /** "Would like the manual finished by Friday": a named thing in its done state on a day. */
  done_state: `
the|a|your|all|both|<number> *5 finished|completed|complete|done|live|sent|cut by|before|in|on|to *4 <date>|<weekday>|{event}
all of them
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
<number> x|times *2
`,
};
