import type { About, Rule } from '../types.ts';
import { isWorkObject } from './work-object.ts';

export const protectedLeaveOrComplaint: Rule = {
  code: 'protected_leave_or_complaint',
  title: 'Holds a leave or a complaint against somebody',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'concern', 'consequence'],
  message:
    'Leave, an accommodation, a grievance or a union role must not count against anyone; here it can read that way.',
  fix: 'Take it out; if dates fall into a leave, say that the leave is excluded.',
  phrases: {
    protected_leave_or_complaint: `
got|getting|hired|brought *2 lawyer|solicitor *1 involved|in|on
{ask} *3 part time|hours
since|after {poss} *2 tribunal|grievance|complaint|claim
{told}|went|going *5 whistleblowing|whistleblower line|hotline
since|after the ombudsman|tribunal|regulator|inspector|union *1 letter|visit|complaint
since|after {told}|{pron} *2 ombudsman|tribunal|regulator|inspector|inspectorate|union|hr
phased return
ivf|fertility|cancer|{why} leave
drop|withdraw|retract|dropping|withdrawing {poss}|the|that|this *1 claim|case|complaint|grievance|allegation
{poss} equal|injury|back|harassment|discrimination *1 pay|claim|case
equal pay claim|case
doctor|doctor's|doctors|hospital|medical|dentist|gp appointment|appointments
strike|union|safety|works committee|council
on account of *1 {private}|{bodily}
absent|absence *4 with *2 {why}
every day of sick
{leave} *1 leave|absence|absences|cover|time|days|day|pay|service
fmla|maternity|paternity
leave of absence
went|been|off|on|took|take|taking|taken|from|chose|choose|choosing|choice|since|after|before|{poss} *3 leave !the !a !it !work !on !at !to !without !by !from
off|out|called|calling|phoned|rang|phoning|being|been|signed|went|going *2 sick|ill|stress|unwell
sick|ill|sickness *1 day|days|note|notes|record|absence|leave|again|time
sickness
signed off sick|work|with|by|for|on *2 doctor|gp|stress|sick|weeks|months|back
fit|doctor's|doctors|doctor|gp note|notes
time|days|weeks|months|day off *2 with|for|after|because|when|to|on *3 {why}
took|taking|takes|take|needs|need|off *4 for|with|because *2 {why}
{ask} *4 accommodation|accommodations|adjustment|adjustments|flexible|parental|maternity|reduced|lighter
accommodation|accommodations|adjustment|adjustments *3 {ask}|excuse|every|again
{poss}|filed|file|raised|raise|put|lodge|lodged|brought|withdraw|drop|dropped|another|a *3 grievance|grievances|tribunal|lawsuit|allegation|allegations
grievance|grievances|tribunal|eeoc|acas|lawsuit|sued|suing|osha|whistleblower|whistleblowing|whistleblew !policy !procedure !handling !hearing !training !inspection
over *2 head to *3 line|hr|board|regulator
{told} *6 hr|osha|eeoc|regulator|tribunal|union|cqc|ofsted|hse|press|newspaper|ombudsman|inspector|inspectorate|authorities|lawyer|solicitor|council
{told} *3 about|against {poss}|me|us|him|her|pay|discrimination|harassment|safety|racism|bullying|sexism|staffing|conditions|wages *1
complaint|complaints|complained|claim|claims|concern|concerns *3 about|against|of|that me|us|{poss}|discrimination|harassment|bullying|racism|pay|safety|manager
{poss}|since|after|made|making|raised|raising|filed|lodged|brought|a|the *2 formal|discrimination|harassment|bullying|injury|tribunal|compensation|safety complaint|complaints|claim|claims|case
speak|speaking|spoke|spoken *2 up|out about|against|at *2
union rep|reps|member|membership|meeting|meetings|activity|activities|business|steward|organiser|involvement|duties|stuff|man|woman|card|leaflets|drive|work|matters|mates|ballot
{poss}|joined|join|joining|contacted|called|calling|involving|involved|ran|running|went|going|talking|organising|organizing|forming|starting *3 union
shop steward
strike|picket action|line|day|ballot
organising|organizing *2 colleagues|staff|workers
{poss}|injury|back|work|workplace|accident|compensation|workers'|workers *1 injury|claim|comp|compensation !log
jury|reserve|military|reservist duty|service|training|leave
{told}|discussing|comparing|sharing *4 pay|salary|salaries|wages
flexible|flexi working *1 request|requests|hours
breast|pumping milk|breaks
returned|returning|back|return|came|come *2 from *4 leave|illness|sickness|operation|surgery|hospital
equal pay
{neg}|nobody *4 asks|ask|request|requests *3 flexible|leave
refused|refusing *4 unsafe
`,
    'protected_leave_or_complaint.not': `
colleague|teammate|worker|member|customer|employee *2 grievance|complaint|claim|leave
raise+ {poss} voice *5
number|count|fewer|share of? complaints|complaint *3
in sick at|after <time>|<number>
tribunal|grievance bundle|bundles|date|papers|hearing|listing|decision|case|cases|forms
v *9
tell|inform|notify the union
exclude|excluding|excludes|excluded|except|not|without|outside|apart|aside|other|minus|less|discounting|disregarding|ignoring|unless|beyond|before *5 {leave}|leave|protected|accommodation|grievance|union
leave|sickness|absence|absences|fmla|days *4 excluded|not|discounted|removed|disregarded|exempt
protected by law
plan|review|targets|target|goals|clock|period|dates|date *4 paused|pause|pauses|suspended|extended|extend|adjusted|stops|stop|moved *7
paused|pause|suspended|extended|extend|adjusted *3 during|while|for|by|over|because|if *6
we|to|i|as|will|an *4 offer|offered|agreed|agree|arrange|arranged|provide|approved|confirm *5 accommodation|adjustment|adjustments|leave|flexible
as an accommodation
annual|holiday|planned|vacation|bank leave
{customer}|noise|product|service|upheld *1 complaint|complaints|grievance|grievances|claims|claim|accident|injury
complaint|complaints *4 {customer}
{customer}|animals|animal|child|children *3 sick|ill|accident|injury|leave|surgery|operation|hospital
file|prepare|draft|send|print|post|key|enter|answer|resolve|process|handle|close|log|update|pay|run|record|investigate|deal *4 {leave}|leave|claim|claims|grievances|complaint|complaints
maternity|paternity|parental|leave *1 allowance|claims
maternity|paternity|parental|leave|sick|sickness|absence|family|complaint|complaints {service}
leave of absence {service}
whistleblowing|whistleblower|grievance|grievances report|reports|mailbox|hotline|line|heard|letters|cases|hearing|hearings
union street|road|square|station|building|hall|catalogue|newsletter|bar|office|shop|members|agreement|signs
bring|accompanied|accompany|companion|represented|representative|attend *5 union|steward|rep
sickness bug|outbreak
if *4 sick|ill|unwell|absent
return to work
reported|report|told|tell|contacted *6 police
`,
  },
  find: (reading) =>
    reading
      .live('protected_leave_or_complaint')
      .filter((mark) => !isWorkObject(reading, mark))
      .map(({ from, to }) => reading.spot(from, to)),
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
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
};
