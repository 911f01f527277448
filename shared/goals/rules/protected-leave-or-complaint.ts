import type { Rule } from '../types.ts';

export const protectedLeaveOrComplaint: Rule = {
  code: 'protected_leave_or_complaint',
  title: 'Holds a leave or a complaint against somebody',
  severity: 'warning',
  message:
    'Leave, an accommodation, a grievance or a union role must not count against anyone; here it can read that way.',
  fix: 'Take it out; if dates fall into a leave, say that the leave is excluded.',
  source: 'US FMLA, ADA, NLRA s. 7; UK Employment Rights Act 1996',
  bad: [
    { kind: 'concern', text: 'Since your FMLA leave the backlog has grown.' },
    { kind: 'concern', text: 'You went to HR with a grievance instead of fixing it.' },
    { kind: 'goal', text: 'No sick leave in the next 3 months.' },
  ],
  good: [
    { kind: 'concern', text: '6 unplanned single days since 1 June, excluding approved FMLA leave.' },
    { kind: 'goal', text: 'Deliver all parcels to Union Street by noon each day.' },
    { kind: 'goal', text: 'Answer each customer grievance within 5 days.' },
  ],
  phrases: {
    protected_leave_or_complaint: `
maternity|paternity|parental|adoption|family|fmla|medical|sick|sickness|carer|carers|carer's|caregiver|bereavement|compassionate|stress|disability|pregnancy|military|jury|dependant|dependants|dependent|study|unpaid|long-term|baby|mat|pat leave|absence|duty|service|cover|time
fmla|maternity|paternity !ward !unit !hospital !services !department !wing !clinic !nurse !team !wear !range !matron !patients !clothing
leave of absence
on|from|took|take|taking|taken|your|his|her|their|the|went|been|off *3 leave !the !a !your !early !customers !it !work !site !at !before !to !in !on !without !voicemail !messages !this !you !room
sick|sickness|ill day|days|note|notes|pay|record|absence|absences|leave|time|calls
off|out|called|calling|phoned|rang|phoning|being|been|signed|went|going *2 sick|ill|stress|unwell
signed off sick|work|with|by|for|on *2 doctor|gp|stress|sick|work|months|weeks|depression|back
fit|doctor's|doctors|doctor|gp note|notes
sickness !bug !outbreak !policy !procedure !line !bag !bags
sick !animals !animal !patients !patient !children !child !pupils !pupil !bay !room !residents !bag !bags !and !of
time off *3 for|with|to|when|after|because *3 operation|surgery|hospital|kids|child|children|baby|appointments|treatment|doctor|medical|funeral|jury|mother|father|health|stress
time *2 took|taken|off for your|his|her|their|an operation|surgery|treatment|appointments
operation|surgery|hospital appointment|appointments|visit|visits|stay
accommodation|accommodations|adjustment|adjustments *5 asked|requested|request|demanded|ask|asking|wanted|need|needed|needs|excuse
ask|asks|asked|asking|request|requests|requested|requesting|demand|demanded|demanding|insisted|insist|wanted|wanting|needing|your|his|her|their *3 accommodation|accommodations|adjustment|adjustments|flexible|part-time|standing
your|his|her|their|this|the|filed|file|raised|raise|put|lodge|lodged|bring|brought|withdraw|drop|dropped|of|took *4 grievance|grievances|tribunal|lawsuit|whistleblowing|discrimination|harassment
grievance|grievances !policy !procedure !handling !hearing !officer !training
whistleblow|whistleblower|whistleblowing|whistleblew|tribunal|eeoc|acas|lawsuit|sued|suing|osha !policy !training !inspection !checklist
complain|complained|complaining|complaint|complaints|reported|report|reporting|went|gone|going|ran|running|told|wrote|writing|write|spoke|contacted|emailed|rang|tipped|talk|talked|talking *6 hr|osha|eeoc|regulator|tribunal|union|cqc|ofsted|hse|press|newspaper|ombudsman|fca|inspector|inspectorate|authorities|council|labour|journalist|head-office
complaint|complaints|complained|claim|concern|concerns *2 about|against me|your *1 manager|discrimination|harassment|safety|pay|racism|bullying|sexism|us|him|her|staffing|bullying
made|raised|raise|raising|your|his|her|their|brought|put|filed|filing|lodged|since|after *3 complaint|allegation|allegations !form !log !customer
union rep|reps|member|membership|meeting|meetings|activity|activities|business|steward|official|organiser|organizer|involvement|duties|stuff|man|woman|lot|card|nonsense|leaflet|leaflets|drive|work|time|matters|mates|vote|ballot
your|his|her|their|joined|join|joining|joins|contacted|calling|called|phoned|brought|bring|bringing|involving|involved|running|ran|going|went|told|talking|support|supporting|organise|organising|organizing|starting|form|forming|pro|the *3 union
steward|shop-steward
shop steward
strike|striking|picket *2 action|line|day|ballot|with
organising|organizing *3 colleagues|staff|workers|union|petition
injury|injuries|accident|compensation|workers'|workers|comp|rsi|back *1 claim|claims|comp|compensation
work|workplace|back|your|his|her injury !log !reports
workers|worker's|workers'|work comp|compensation
jury duty|service
reservist|reserve duty|training
military|national guard|service
discuss|discussing|discussed|talk|talking|told|sharing|compare|comparing *4 pay|salary|salaries|wages|wage !grade
flexible|flexi|part-time working *1 request|requests|hours
ask|asks|asked|asking|request|requested|requesting *3 flexible|part-time|parental|maternity|reduced
breast feeding|pump|milk
pumping breaks|breaks
protected|legal|statutory time|rights|right|activity|disclosure
return|returned|returning|back|came|come *2 from *4 leave|illness|sickness|operation|surgery|hospital
equal pay
overtime claim|claims|complaint
refused|refusing *4 unsafe
whistle
chose *3 leave
reported *6 regulator|authorities|council|police|inspector|press|osha|hse|cqc|ofsted|head-office|inspectorate|watchdog
discrimination|harassment|bullying|equal-pay|tribunal|injury|whistleblowing|unfair claim|claims|complaint|complaints|case|allegation|allegations
speak|speaking|spoke|spoken *2 up|out about|against *2
{month} off with|for|after
time|days|weeks|months|year off *2 with|for|after|because|when|to|on|sick *3 baby|kids|child|operation|surgery|depression|stress|back|illness|mother|father|funeral|treatment|bereavement|jury|reserves
off with|for *3 back|stress|depression|anxiety|covid|flu|surgery|operation|illness|cancer
took|taking|takes|take *3 for *2 operation|surgery|treatment|funeral|bereavement|birth
bereavement|compassionate *1 leave|days
family|carers|carer's|parental|medical|sick|fmla leave
reduced|part-time|light hours|duties|duty *3 doctor|since|because|asked|request
return|back from *2 leave
`,
    'protected_leave_or_complaint.not': `
excluding|excludes|exclude|excluded|except|excepting|not|without|outside|apart|aside|other|minus|less|discounting|disregarding|ignoring|unless|beyond *2 counting? *3 *4 leave|sick|sickness|fmla|absence|protected|law|medical|accommodation|maternity|grievance|union|days
leave|sickness|absence|absences|fmla|days *4 excluded|not|discounted|removed|disregarded|exempt|excepted|unaffected
protected by law
not protected
plan|review|targets|target|goals|clock|period|time|timeline|it|dates|date *4 paused|pause|pauses|suspended|extended|extend|adjusted|moved|stops|stop|shifted|stopped|held *6
paused|pause|suspended|extended|extend|adjusted *3 during|while|for|by|over|after|because *6
we|to|i|as|will|an|have|can|please offer|offered|offering|agreed|agree|arrange|arranged|provide|provided|put|grant|granted|approved|confirm|contact|ask|request|tell|speak *5 accommodation|adjustment|adjustments|leave|flexible
as an accommodation
accommodation|adjustment|adjustments we|offered|agreed|available|can|will|is|are|remains|remain|meeting|discussed|requests
reasonable adjustment|adjustments|accommodation|accommodations !asked
annual|holiday|planned|vacation|bank|study leave
file|prepare|draft|send|print|post|key|enter|answer|resolve|process|handle|close|log|update|pay|run *4 leave|claim|claims|grievance|grievances|complaint|complaints|maternity|sick|sickness|accident|discrimination
{leave} pay|letter|letters|leaflet|leaflets|policy|form|forms|payments|payroll|calculator|guide|benefit|queries|requests|records|cover-plan|returns|scheme|rules|module|course
union building|hall|catalogue|newsletter|site|bar|office|shop|agreement|members|signs
bring|accompanied|accompany|companion|represented|representative|invite|have|with|attend *5 union|steward|rep
member newsletter of the union
sickness bug|outbreak|policy
outbreak *4
customer|client|patient|guest|resident|parent|supplier|tenant|consumer|passenger|pupil|caller|noise|product|service|user|public|student|member|buyer|upheld|formal-customer complaint|complaints|grievance|grievances|claims|claim|accident|injury
complaint|complaints *3 customer|customers|guest|guests|client|clients|patients|residents|parents|passengers|tenants|callers|users|from|about
patient|patients|child|children|pupil|pupils|resident|residents|animal|animals|student|visitor|customer|passenger *3 sick|ill|accident|injury|leave|surgery|operation|hospital
credit|rugby|trade-union|european|western|state|student|students union
union street|road|square|station
leave|leaves|left *1 the|a|your|site|yard|early|work|voicemail|message|messages|room|desk|till|at|before|customers|it|blank|without|no|to|open|unlocked|notes
leave requests|request|form|forms|calendar|balance|balances|planner|policy|cover|cards
leave|absence|sickness|grievance|maternity|accident|injury|fmla report|reports|records|record|forms|form|cases|case|log|book|rates|file|files|spreadsheet|tracker|policy|procedure|guide|training|course|letters|queries|payroll|payments|data|entries|calculations|register
process|processing|handle|handling|investigate|record|log|review|answer|resolve|respond|close|calculate|key|enter *4 grievance|grievances|leave|sick|fmla|maternity|accommodation|claims|accident|accidents|injury|injuries
unless *2 on|pto|leave|sick
on pto
or sick leave
if *4 sick|ill|unwell|absent
sick|ill|sickness|absent *2 policy|procedure|line|reporting|call
return to work
before|ahead|prior the? *2 leave
complaint|complaints log|procedure|handling|team|rate|ratio
reported|report|reporting to|the|a|any|each|it|all|faults|damage|defects|near *4 police|office|osha|hse|authorities|council|regulator|inspector
entitled|entitlement|right to|rights *5
`,
  },
  find: (reading) => (reading.kind === 'support' ? [] : reading.spots('protected_leave_or_complaint')),
};
