import type { About, Rule } from '../types.ts';

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
since|after the ombudsman|tribunal|regulator|inspector|union *1 letter|visit|complaint
ivf|fertility|cancer|{why} leave
drop|withdraw|retract|dropping|withdrawing {poss}|the|that|this *1 claim|case|complaint|grievance|allegation
doctor|doctor's|doctors|hospital|medical|dentist|gp appointment|appointments
strike|union|safety|works committee|council
on account of *1 {private}|{bodily}
absent|absence *4 with *2 {why}
every day of sick
{leave} *1 leave|absence|cover|time|days|day|pay|service
fmla|maternity|paternity
off|out|called|calling|phoned|rang|phoning|being|been|signed|went|going *2 sick|ill|stress|unwell
took|taking|takes|take|needs|need|off *4 for|with|because *2 {why}
{ask} *4 accommodation|accommodations|adjustment|adjustments|flexible|part-time|parental|maternity|reduced|lighter
grievance|grievances|tribunal|eeoc|acas|lawsuit|sued|suing|osha|whistleblower|whistleblowing|whistleblew !policy !procedure !handling !hearing !training !inspection
{told} *6 hr|osha|eeoc|regulator|tribunal|union|cqc|ofsted|hse|press|newspaper|ombudsman|inspector|inspectorate|authorities|head-office|lawyer|solicitor|council
{told} *3 about|against {poss}|me|us|him|her|pay|discrimination|harassment|safety|racism|bullying|sexism|staffing|conditions|wages *1
{poss}|since|after|made|making|raised|raising|filed|lodged|brought|a|the *2 formal|discrimination|harassment|bullying|injury|tribunal|compensation|safety|equal-pay complaint|complaints|claim|claims|case
union rep|reps|member|membership|meeting|meetings|activity|activities|business|steward|organiser|involvement|duties|stuff|man|woman|card|leaflets|drive|work|matters|mates|ballot
`,
    'protected_leave_or_complaint.not': `
tribunal|grievance bundle|bundles|date|papers|hearing|listing|decision|case|cases|forms
v *9
tell|inform|notify the union
exclude|excluding|excludes|excluded|except|not|without|outside|apart|aside|other|minus|less|discounting|disregarding|ignoring|unless|beyond|before *5 {leave}|leave|protected|accommodation|grievance|union
leave|sickness|absence|absences|fmla|days *4 excluded|not|discounted|removed|disregarded|exempt
protected by law
plan|review|targets|target|goals|clock|period|dates|date *4 paused|pause|pauses|suspended|extended|extend|adjusted|stops|stop|moved *7
paused|pause|suspended|extended|extend|adjusted *3 during|while|for|by|over|because|if *6
{customer}|noise|product|service|upheld|formal-customer *1 complaint|complaints|grievance|grievances|claims|claim|accident|injury
complaint|complaints *4 {customer}
{customer}|animals|animal|child|children *3 sick|ill|accident|injury|leave|surgery|operation|hospital
file|prepare|draft|send|print|post|key|enter|answer|resolve|process|handle|close|log|update|pay|run|record|investigate|deal *4 {leave}|leave|claim|claims|grievances|complaint|complaints
maternity|paternity|parental|leave *1 allowance|claims
maternity|paternity|parental|leave|sick|sickness|absence|family|complaint|complaints {service}
leave of absence {service}
whistleblowing|whistleblower|grievance|grievances report|reports|mailbox|hotline|line|heard|letters|cases|hearing|hearings
union street|road|square|station|building|hall|catalogue|newsletter|bar|office|shop|members|agreement|signs
bring|bringing|accompanied|accompany|companion|represented|representative|attend *5 union|steward|rep
sickness bug|outbreak
return to work
`,
  },
  find: (reading) => reading.spots('protected_leave_or_complaint'),
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
