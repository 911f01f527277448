import type { About, Rule } from '../types.ts';
import { isWorkObject } from './work-object.ts';

export const protectedCharacteristic: Rule = {
  code: 'protected_characteristic',
  title: 'Touches a protected characteristic',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'concern', 'consequence'],
  message:
    'Age, sex, pregnancy, origin, religion, health and family have no place in a statement about performance.',
  fix: 'Take it out and describe only the work; ask HR if an adjustment may be needed.',
  phrases: {
    protected_characteristic: `
little|small ones|kids
time|stage of life
for|like|as|dress|look|act a|her|his|your *1 younger|older
{poss} ms|me|ra|copd|crohns
foreign trained|educated|accent
old school
i.e|ie|meaning a man|woman|bloke|girl|lad
i . e . a man|woman
think|thinking|thought about retiring|retirement
what the men|women|lads|girls|others *1 lift|do|can|manage
{gendered} like {poss}|you|that|this
{gendered} *1 last|cope|lift|manage|handle
second|third|another|new|next baby|child|pregnancy|kid
look *2 younger|prettier|older|fresher
you|these|those|{poss} people !manager !plan !skills
people from *2 there|abroad|overseas|country|countries|culture
<number> something
at|for|given|because|despite|with|of {poss} *1 age|years|stage
at|being <number> {pron}|and|you
aged|turning|turned|nearly|over|almost <number> and|he|she|you|so|now !days
getting on a|in|now bit|years
getting|too|so|grown|rather|very old|young
{agepart} {folk}
other|another|different|older|younger|wrong|old|my|{poss} generation
fresh|young|new blood
old|new|young dog|guard|timer|hand|girl|boy|lady|man|lads|women
millennial|millennials|boomer|boomers|zoomer|genz|pensioner|grandma|grandad|granny|grandpa|geriatric|senile|ageing|aging|fossil|youngster|youngsters|youthful|elderly
gen z|x|y
senior moment|moments
{near} *3 retirement|retire|retiring|pension
retirement age
digital native
{neg} *3 younger|youngest
set in {poss}|the ways
over the hill
past it|{poss} *1 best|prime|sell
long in the
{poss} mid|late|early? fifties|sixties|forties|twenties|thirties|50s|60s|40s|20s|30s
as|like|for|being a|an *1 {gendered}
as|like|for|most|other|because|typical|emotional|pretty|hysterical|these|those *1 {gendered}
{gendered} just|simply|in|on|are|tend|can't|should|don't|aren't|keep|always|never|who
feminine|masculine|ladylike|unladylike|girly|manly|effeminate|butch|camp
makeup|lipstick|skirt|heels *2
that|wrong time of the? month
pms|hormonal|hormones|menopause|menopausal|menstruation|pregnant|pregnancy|pregnancies|expectant|breastfeeding|ivf|miscarriage
man up
mother|mum|father|dad of <number>|small|young|little
{gendered} work|job|role
baby|twins|newborn|child coming|due|arrived|arriving|came|brain
new baby|mum|mom|mother|dad|father|parent
expecting a|her|your|their|another|again
having|had|has|have|start|starting|wants|want|another *2 baby|babies|family|kids|twins
morning sickness
black|white|asian|african|hispanic|latino|latina|chinese|indian|polish|romanian|arab|mexican|pakistani|nigerian|jamaican|irish|bulgarian|filipino|russian|turkish|scottish|welsh|german|spanish|eastern {folk}|mentality|temperament|culture|accent|ways|european|background|habits|colleagues
being|is|are|as|typical|because *1 *1 black|asian|african|hispanic|latina|chinese|indian|polish|romanian|arab|mexican|pakistani|nigerian|jamaican|irish|russian|turkish|foreign|muslim
ethnic|ethnicity|nationality|immigrant|immigrants|immigration|foreigner|foreigners|tribe|caste|dreadlocks|afro|gypsy
foreign sounding|looking|name|worker|accent|ways|born
skin *1 colour|color
colour|color of *1 skin
{poss} race|people|kind|sort|lot
where {pron} come|comes|came|grew|were
where {pron} is|are|they're from
{poss} *1 {private}
{poss}|that|this|back|another|own country|culture
accent|accents
broken|poor|bad|limited|{poss} english !essay !essays !class !lesson !results
native speaker|speakers|tongue
mother tongue
speak|speaks|speaking *2 polish|spanish|urdu|punjabi|arabic|romanian|foreign|own
{belief}
{health}
mental|physical health|illness|breakdown|condition|problems|state|issues
{bodily} *1 problem|problems|issue|issues|condition|conditions|trouble|troubles|loss|pain|pains|attack|attacks
bad back|knee|hip|heart|knees|eyesight|hearing
nervous breakdown
hearing|walking aid|aids|stick
hard of hearing
{poss} {bodily}|hearing make|makes|stop|stops|slow|slows|keep|keeps
on the spectrum
special needs
panic attacks
school run|runs|pickup|holidays
childcare|toddler|toddlers|creche|kids
{poss}|young|small|having|has|have|got|with|two|three|sick|ill|elderly|disabled children|child|son|daughter|kids|family|wife|husband|spouse|boyfriend|girlfriend|parent|parents|mother|father|mum|mom|dad
single|working mother|mum|mom|parent|dad|father|mums|mothers
family|caring|childcare|home|domestic commitments|responsibilities|situation|circumstances|obligations|life|problems|issues
divorce|divorced|divorcing|newlywed|widow|widower|unmarried
getting|got|just|being|recently married
sexual orientation
political views|beliefs|opinions
`,
    about_person: `
{poss} *1 {private}|accent|english|kids|children|family|wife|husband
at|for|given {poss} *1 age
feminine|masculine|ladylike|girly|manly|foreign
{gendered} work|job|role|keep|should|can't|are|who|don't
as|like|a|an *1 {gendered}
old dog
look *2 younger|older|fresher
weight|prettier|pretty|younger|accent|prayer|prayers|pregnant
man up
{pron} *6 {health}
`,
    'protected_characteristic.not': `
kids|children|mother|mothers|father|fathers|baby|ladies|men|women|boys|girls menu|meal|meals|club|room|rooms|toilet|toilets|wear|range|day|section|department|football|team|shoes|clothing|class|changing
{belief} opening|hours|card|cards|order|orders|food|range|stock|display|week|weekend|events|rota|cover
pregnancy|baby|maternity scan|scans|reminder|reminders|test|tests|clinic|bloods
regardless|irrespective|equal|equality|equally|discrimination|harassment|inclusion *6
{belief}|{health}|pregnancy|pregnant|maternity|kids|elderly|children|ethnic {service}
{service} *3 {belief}|{health}|pregnancy|pregnant|elderly|children|kids
agreed|as
occupational|adjustment|adjustments|reasonable *9
race condition|conditions|day|course
deaf|blind to
pull+ *2 weight
heart *1 in|isn't|is|wasn't
ivf leave
{poss} kind attention|support
old hand|boy|man over
wrong|older|old generation of
older|old|young {folk} version|system
{poss} english lessons|class|classes|essay|essays|results|set|books
faith|confidence in
lost|good|in faith
the young|older people were|without|club|service
ask|asked|asking|tell|told *1 {customer}|applicant|applicants *9
`,
  },
  find: (reading) => {
    if (!/^con/.test(reading.kind))
      return reading.has('about_person') ? reading.spots('protected_characteristic') : [];
    return reading
      .live('protected_characteristic')
      .filter((mark) => !isWorkObject(reading, mark))
      .map(({ from, to }) => reading.spot(from, to));
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'US Title VII, ADEA, ADA; UK Equality Act 2010',
  bad: [
    { kind: 'concern', text: 'At her age she cannot keep up.' },
    { kind: 'concern', text: 'Your accent puts callers off.' },
    { kind: 'concern', text: 'Since the pregnancy you are slower.' },
  ],
  good: [
    { kind: 'goal', text: 'Fix the race condition in checkout by 4 May.' },
    { kind: 'goal', text: 'Restock the maternity ward by 7:00 each day.' },
    {
      kind: 'support',
      text: 'We will discuss adjustments for your disability with occupational health on 4 May.',
    },
    { kind: 'concern', text: 'The 8-year-old van came back damaged on 4 May.' },
  ],
};
