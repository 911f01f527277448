/** The typed number and time spans, by tag. Where two overlap, the tag named first wins, then the longer. */
export const SPANS: Record<string, string> = {
  idiom: `
give+ *2 <percent>
<percent> committed
zero rated|tolerance
`,
  /** Age of a thing or the name of a bucket: "debt over 90 days", "anything older than 24h". */
  bucket: `
aged|older|overdue over|than <number> {clock}|{period}
older than <number> {clock}|{period}
`,
  /** What is said of people, things or the past beside the goal: a number in the rest of the sentence sets no threshold. */
  background: `
although|because|since|though !<date>
we|you had|have *1 <number>|about|upto
you now hold
we|you|you're are? a
others manage
came in at
`,
  /** A time that runs from an event: a measure, not a deadline of the goal. */
  limit: `
below|in|inside|under|within *2 <number> *2 {clock}
in|inside|under|within a|an|half|the a?|an? {clock}
on the dot|hour
in less|under than <number> *1 {clock}
fewer|less|under than <number> *1 {clock}
no later|longer|more than <number> *2 {clock}|{period} after|before|following|from|of
inside|within *2 <number> *2 {period} after|following|from|of|when !{toplan}
within the? <number> *2 {period} limit|sla|target|turnaround|window
<number> *2 {clock}|{period} after|from|of a|admission|an|any|assignment|being|completion|contact|delivery|discharge|discovery|each|every|incident|logging|notification|occurrence|opening|order|receipt|receiving|request|sale|spotting|the
<number> *2 {clock} *1 limit|sla|slot|target|window
<number> *2 {clock}|{period} or less|more ahead|before|in|notice|prior
<number> *2 {clock}|{period} ahead|before|beforehand|prior
<number> *2 {clock}|{period} in advance
<number> *2 {clock}|{period} notice
at least <number> *2 {clock}|{period} ahead|before|prior
the? next|same business|working? afternoon|day|evening|shift
the? following business|working day
before|by the? close|end|finish|start of the? same *1 {round}
before|by the? close|end of the? following|next business|working? day|shift
before|by the? close|end of her|his|that|the|their|your appointment|call|conversation|day|interaction|lesson|meeting|session|shift|visit
after|at|before any|each|every *1
before|by *3 due date~
at the end|start of the|their|your call|day|lesson|session|shift|visit
each|every time a|an|it|the|they|you
the day|hour|minute|moment|second he|it|she|they|you *2
on the day of
same day
<number> business|working {period}
<number> {clock}
`,
  rate: `
<amount> *4 hourly|monthly|weekly
twice a {period}|{round}
`,
  threshold: `
at least|most *2 <amount>
no|not higher|more than *2 <amount>
fewer|higher|less|more|older than *1 <amount>
max|min|minimum of? <amount>
down|up to <amount>
<amount> *3 or above|below|better|fewer|higher|less|lower|more|under
<amount> max|min
<|=|>|above|below|over|than|under|upto|≤|≥ <amount>
zero *2
from <amount> *5 down|to to? *2 <amount>
<number> out of *2 <number>
<number> of *3 <number>
<number> in <number>
<number> – <number>
clear|hit|reach+|score+ <number>
are|at|from|is|of|remain+|to <number> !{round} !{period}
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
as|beginning|commencing|effective|starting from|in|of|on? *1 <date>|<weekday>|immediately|next|now|today|tomorrow
beginning|commencing|effective|starting <date>|<weekday>|immediately|next|now|this|today|tomorrow
as|from|since from|of? *1 <date>|<weekday>|now|today|tomorrow
from|since the? first|start of
from|since last|next|this <weekday>|{round}
from day <number>
going|moving forward~
last|previous|prior <date>|{period}|{round}
during|for|in|over the? last|past|previous|prior *3 {period}
actual|average|avg|baseline|currently|was|were !by !before !until *2 at|for|in|on? <date>
since <date>
`,
  'time.point': `
b4|before|beginning|by|close|come|due|end|latest|mid|middle|start|than|til|till|until|untill :|=|at|in|of|on|the? *3 <date>|<weekday>
before|by|til|till|until *2 {datename}
at|before|by|til|till|until the? *2 beginning|close|end|finish|middle|start of *5 <date>|play|{event}|{period}|{plan}|{round}
at|before|by|till|until each|every|final|first|mid|next|our|second|the|third|this|your *3 {event}
before|by|till|until *2 lunch|lunchtime|midday|noon|{season}
close of business|play|trading
by the time *4
at|before|by half|month|quarter|term|week|year end
week commencing|ending *1
w / e
when *2 {plan} closes|ends|finishes
before|by|til|till|until mid|next|that|the|this *1 <date>|<weekday>|{period}|{round}
before|by|until the *1 {plan} *1 closes|end+|finish+|is
,|across|and|at|between|during|for|in|on|over|through|throughout|to|within|– *2 <date>
in|on <date>|<weekday>
no later than *3 <date>|<time>|<weekday>|{period}
not later than *3 <date>|<time>|<weekday>|{period}
between <date> and
between now and
end -|of *4 <date>|{period}|{plan}
before|by|until the? halfway|mid|midpoint|sprint|weekend *2
before|by the? mid month|point|term|week|year
before|by end of *2 {period}|{plan}
before|by *2 half year
before|by *2 break|clocks|holidays|season|summer *2
<date>
tomorrow
tonight
today
next|this <weekday>|autumn|cycle|fall|fortnight|iteration|month|quarter|season|semester|spring|sprint|summer|term|week|winter|year
deadline|due : *2 <date>|<number>|<weekday>
`,
  'time.window': `
across|after|during|for|in|over|throughout|within a|my|our|the|your? coming|entire|final|first|following|full|last|next|remaining|upcoming|whole? about|around|consecutive|full|roughly? <number> business|calendar|consecutive|full|further|school|straight|trading|working? audits|shifts|{period}|{plan}
across|for|over *1 <number> consecutive|full|running|straight|successive *2 audits|months|shifts|{period}
<number> consecutive|straight|successive *1 audits|shifts|{period}
<number> *3 in a row
across|during|for|in|over|throughout|within a|next|the|this *1 {period}|{plan}
after|during|for|inside|over|within a|one {period}
inside <number> *1 {period}
the first|next <number> *1 audits|checks|reviews|services|shifts|{period}
in one|under <number>? *1 afternoon|evening|morning|shift|{period}
the next *3 {period}
across|during|for|in|over|throughout course|duration|entire|full|length|life|our|remainder|rest|that|the|this|whole|your *3 pip|probation|{plan}
throughout
for the duration|entire|full|length|remainder|rest|whole
during|in|over|through|throughout a|the|this|your *2 {period}|{plan}
<number> {period} from|of launch|now|start|today
<number> {period} time
a <number>|month|week day|long|month|week? {plan}
<number> *1 {period} {plan}
the|these|those <number> *1 {period}
both|each|every of the? <number> *1 {period}
`,
  'time.cadence': `
each|every single? <number>|<ordinal>|alternate|business|calendar|other|school|second|third|trading|working? <weekday>|handover|meeting|review|{period}|{round}
each|every <number> {period}
:|on <weekday>
fridays|mondays|saturdays|sundays|thursdays|tuesdays|wednesdays
once a|each|every|per *1 {period}|{round}
one *2 a|each|every|per {period}|{round}
{cadence}
bi|semi annual|annually|monthly|weekly
first|last business|working? <weekday>|day|week of *1
<ordinal>|first|last|second|third business|working? <weekday>|day of *2 {period}
<ordinal> day|each|every|of *1 {period}
at|before|by the? beginning|close|end|finish|start -|of each|every *1 {round}
at|before|by each|every *1 <weekday>|{event}|{round}
after each|every shift|{round}
`,
  'time.clock': `
at|before|between|by|from|than|till|until <time>
at|before|by|until <number> daily|each|every|on|sharp <weekday>|{round}
<time> *2 latest|sharp|start
midday|midnight|noon
at|before|by|until <number> *1 fridays|mondays|thursdays|tuesdays|wednesdays|weekdays
`,
  /** What sets a clock going: then the time is a limit, not a due date. */
  trigger: `
once|unless|when|whenever|where
on the day
`,
};

/** Joints at which one entry holds two goals, and stated steps: shared by several rules. */
export const JOINTS: Record<string, string> = {
  two_goals: `
,|and {direction}|{unmeasurable} *3 {area}|{metric}
also|plus
{unmeasurable} *3 {area} ,|and *3 {area}
less|more|under *8 and less|no|not|under *2 <amount>|than *1
<percent> *4 and *4 <percent>
`,
  'two_goals.not': `
from <percent> *4 to *4 <percent>
`,
  from_to: `
from <amount> *5 down|to *2 <amount>
`,
  /** "Not one pallet", "nobody resigns", "never drive": none of a countable event. */
  none_of: `
on time *3 each
always {done}|{duty}
zero *2
no !{help} !later !longer !doubt !matter !need *1
not a *2
never to? *1
no|without exception~
`,
  /** "Would like the manual finished by Friday": a named thing in its done state on a day. */
  done_state: `
<number>|a|all|both|the|your *5 complete|completed|cut|done|finished|live|sent before|by|in|on|to *4 <date>|<weekday>|{event}
all of them
, each one|time
`,
  /** Nobody's job. */
  private_life: `
lose *2 weight
smile~|smiling
golf|gym|haircut|hairstyle|makeup|tattoo
play *2 football|golf
look *1 happier|prettier|younger
`,
  /** What follows, by its name. */
  outcome_named: `
demoted|demotion|dismiss|dismissal|dismissed|extend|extended|extension|fired|hearing|probation|reassigned|reassignment|redeployed|redeployment|resign|sacked|suspended|suspension|terminate|terminated|termination|transfer|transferred|warning~
end+|ending *3 contract|employment|job|role
contract|employment *3 ended|end~
back|return to *3 management|normal|ordinary|regular|reviews|standard|supervision|usual
closed|close~|sign|signed *2 off|plan|successfully
plan *3 closed|close~|end~|extended|over
move|moved *2 band|grade|post|role|team
remove|removed from *3 duty|list|post|role|rota|team
disciplinary hearing|meeting|procedure|process|stage
formal|informal *1 hearing|meeting|procedure|review|stage|warning
capability hearing|meeting|procedure|process|stage
lower band|grade|role
bonus|commission|pay *2 frozen|reduced|withheld
final meeting|review
you|you're|your are? *1 finished|fired|gone|out|sacked
`,
  multiply: `
quadruple+|quintuple+|treble+|triple+
<number> times|x *2
`,
};
