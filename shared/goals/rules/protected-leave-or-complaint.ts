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
brought|getting|got|hired *2 lawyer|solicitor *1 in|involved|on
{ask} *3 part hours|time
after|since {poss} *2 claim|complaint|grievance|tribunal
going|went|{told} *5 whistleblower|whistleblowing hotline|line
after|since the inspector|ombudsman|regulator|tribunal|union *1 complaint|letter|visit
after|since {pron}|{told} *2 hr|inspector|inspectorate|ombudsman|regulator|tribunal|union
phased return
cancer|fertility|ivf|{why} leave
drop|dropping|retract|withdraw|withdrawing that|the|this|{poss} *1 allegation|case|claim|complaint|grievance
{poss} back|discrimination|equal|harassment|injury *1 case|claim|pay
equal pay case|claim
dentist|doctor's|doctor~|gp|hospital|medical appointment~
safety|strike|union|works committee|council
on account of *1 {bodily}|{private}
absence|absent *4 with *2 {why}
every day of sick
{leave} *1 absence~|cover|day~|leave|pay|service|time
fmla|maternity|paternity
leave of absence
after|been|before|choice|choose|choosing|chose|from|off|on|since|take|taken|taking|took|went|{poss} *3 leave !the !a !it !work !on !at !to !without !by !from
been|being|called|calling|going|off|out|phoned|phoning|rang|signed|went *2 ill|sick|stress|unwell
ill|sick|sickness *1 absence|again|day~|leave|note~|record|time
sickness
signed off by|for|on|sick|with|work *2 back|doctor|gp|months|sick|stress|weeks
doctor's|doctor~|fit|gp note~
day~|months|time|weeks off *2 after|because|for|on|to|when|with *3 {why}
need~|off|take~|taking|took *4 because|for|with *2 {why}
{ask} *4 accommodation~|adjustment~|flexible|lighter|maternity|parental|reduced
accommodation~|adjustment~ *3 again|every|excuse|{ask}
a|another|brought|drop|dropped|file|filed|lodge|lodged|put|raise|raised|withdraw|{poss} *3 allegation~|grievance~|lawsuit|tribunal
acas|eeoc|grievance~|lawsuit|osha|sued|suing|tribunal|whistleblew|whistleblower|whistleblowing !policy !procedure !handling !hearing !training !inspection
over *2 head to *3 board|hr|line|regulator
{told} *6 authorities|council|cqc|eeoc|hr|hse|inspector|inspectorate|lawyer|newspaper|ofsted|ombudsman|osha|press|regulator|solicitor|tribunal|union
{told} *3 about|against bullying|conditions|discrimination|harassment|her|him|me|pay|racism|safety|sexism|staffing|us|wages|{poss} *1
claim~|complained|complaint~|concern~ *3 about|against|of|that bullying|discrimination|harassment|manager|me|pay|racism|safety|us|{poss}
a|after|brought|filed|lodged|made|making|raised|raising|since|the|{poss} *2 bullying|compensation|discrimination|formal|harassment|injury|safety|tribunal case|claim~|complaint~
speak|speaking|spoke|spoken *2 out|up about|against|at *2
union activity~|ballot|business|card|drive|duties|involvement|leaflets|man|mates|matters|meeting~|member|membership|organiser|rep~|steward|stuff|woman|work
called|calling|contacted|forming|going|involved|involving|join|joined|joining|organising|organizing|ran|running|starting|talking|went|{poss} *3 union
shop steward
picket|strike action|ballot|day|line
organising|organizing *2 colleagues|staff|workers
accident|back|compensation|injury|work|workers|workers'|workplace|{poss} *1 claim|comp|compensation|injury !log
jury|military|reserve|reservist duty|leave|service|training
comparing|discussing|sharing|{told} *4 pay|salary~|wages
flexi|flexible working *1 hours|request~
breast|pumping breaks|milk
back|came|come|return|returned|returning *2 from *4 hospital|illness|leave|operation|sickness|surgery
equal pay
nobody|{neg} *4 ask~|request~ *3 flexible|leave
refused|refusing *4 unsafe
`,
    'protected_leave_or_complaint.not': `
colleague|customer|employee|member|teammate|worker *2 claim|complaint|grievance|leave
raise+ {poss} voice *5
count|fewer|number|share of? complaint~ *3
in sick after|at <number>|<time>
grievance|tribunal bundle~|case~|date|decision|forms|hearing|listing|papers
v *9
inform|notify|tell the union
apart|aside|before|beyond|discounting|disregarding|except|excluded|exclude~|excluding|ignoring|less|minus|not|other|outside|unless|without *5 accommodation|grievance|leave|protected|union|{leave}
absence~|days|fmla|leave|sickness *4 discounted|disregarded|excluded|exempt|not|removed
protected by law
clock|date~|goals|period|plan|review|target~ *4 adjusted|extend|extended|moved|paused|pause~|stop~|suspended *7
adjusted|extend|extended|pause|paused|suspended *3 because|by|during|for|if|over|while *6
an|as|i|to|we|will *4 agree|agreed|approved|arrange|arranged|confirm|offer|offered|provide *5 accommodation|adjustment~|flexible|leave
as an accommodation
annual|bank|holiday|planned|vacation leave
noise|product|service|upheld|{customer} *1 accident|claim~|complaint~|grievance~|injury
complaint~ *4 {customer}
animal~|child|children|{customer} *3 accident|hospital|ill|injury|leave|operation|sick|surgery
answer|close|deal|draft|enter|file|handle|investigate|key|log|pay|post|prepare|print|process|record|resolve|run|send|update *4 claim~|complaint~|grievances|leave|{leave}
leave|maternity|parental|paternity *1 allowance|claims
absence|complaint~|family|leave|maternity|parental|paternity|sick|sickness {service}
leave of absence {service}
grievance~|whistleblower|whistleblowing cases|heard|hearing~|hotline|letters|line|mailbox|report~
union agreement|bar|building|catalogue|hall|members|newsletter|office|road|shop|signs|square|station|street
accompanied|accompany|attend|bring|companion|representative|represented *5 rep|steward|union
sickness bug|outbreak
if *4 absent|ill|sick|unwell
return to work
contacted|report|reported|tell|told *6 police
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
