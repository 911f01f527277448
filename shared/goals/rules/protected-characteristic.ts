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
little|small kids|ones
stage|time of life
act|as|dress|for|like|look a|her|his|your *1 older|younger
{poss} copd|crohns|me|ms|ra
foreign accent|educated|trained
old school
i.e|ie|meaning a bloke|girl|lad|man|woman
i . e . a man|woman
think|thinking|thought about retirement|retiring
what the girls|lads|men|others|women *1 can|do|lift|manage
{gendered} like that|this|you|{poss}
{gendered} *1 cope|handle|last|lift|manage
another|new|next|second|third baby|child|kid|pregnancy
look *2 fresher|older|prettier|younger
these|those|you|{poss} people !manager !plan !skills
people from *2 abroad|country~|culture|overseas|there
<number> something
at|because|despite|for|given|of|with {poss} *1 age|stage|years
at|being <number> and|you|{pron}
aged|almost|nearly|over|turned|turning <number> and|he|now|she|so|you !days
getting on a|in|now bit|years
getting|grown|rather|so|too|very old|young
{agepart} {folk}
another|different|my|old|older|other|wrong|younger|{poss} generation
fresh|new|young blood
new|old|young boy|dog|girl|guard|hand|lads|lady|man|timer|women
ageing|aging|boomer~|elderly|fossil|genz|geriatric|grandad|grandma|grandpa|granny|millennial~|pensioner|senile|youngster~|youthful|zoomer
gen x|y|z
senior moment~
{near} *3 pension|retire|retirement|retiring
retirement age
digital native
{neg} *3 younger|youngest
set in the|{poss} ways
over the hill
past it|{poss} *1 best|prime|sell
long in the
{poss} early|late|mid? 20s|30s|40s|50s|60s|fifties|forties|sixties|thirties|twenties
as|being|for|like a|an *1 {gendered}
as|because|emotional|for|hysterical|like|most|other|pretty|these|those|typical *1 {gendered}
{gendered} always|are|aren't|can't|don't|in|just|keep|never|on|should|simply|tend|who
butch|camp|effeminate|feminine|girly|ladylike|manly|masculine|unladylike
heels|lipstick|makeup|skirt *2
that|wrong time of the? month
breastfeeding|expectant|hormonal|hormones|ivf|menopausal|menopause|menstruation|miscarriage|pms|pregnancy~|pregnant
man up
dad|father|mother|mum of <number>|little|small|young
{gendered} job|role|work
baby|child|newborn|twins arrived|arriving|brain|came|coming|due
new baby|dad|father|mom|mother|mum|parent
expecting a|again|another|her|their|your
another|had|has|have|having|start|starting|want~ *2 baby~|family|kids|twins
morning sickness
african|arab|asian|black|bulgarian|chinese|eastern|filipino|german|hispanic|indian|irish|jamaican|latina|latino|mexican|nigerian|pakistani|polish|romanian|russian|scottish|spanish|turkish|welsh|white accent|background|colleagues|culture|european|habits|mentality|temperament|ways|{folk}
are|as|because|being|is|typical *1 *1 african|arab|asian|black|chinese|foreign|hispanic|indian|irish|jamaican|latina|mexican|muslim|nigerian|pakistani|polish|romanian|russian|turkish
afro|caste|dreadlocks|ethnic|ethnicity|foreigner~|gypsy|immigrant~|immigration|nationality|tribe
foreign accent|born|looking|name|sounding|ways|worker
skin *1 color|colour
color|colour of *1 skin
{poss} kind|lot|people|race|sort
where {pron} came|come~|grew|were
where {pron} are|is|they're from
{poss} *1 {private}
another|back|own|that|this|{poss} country|culture
accent~
bad|broken|limited|poor|{poss} english !essay !essays !class !lesson !results
native speaker~|tongue
mother tongue
speaking|speak~ *2 arabic|foreign|own|polish|punjabi|romanian|spanish|urdu
{belief}
{health}
mental|physical breakdown|condition|health|illness|issues|problems|state
{bodily} *1 attack~|condition~|issue~|loss|pain~|problem~|trouble~
bad back|eyesight|hearing|heart|hip|knee~
nervous breakdown
hearing|walking aid~|stick
hard of hearing
{poss} hearing|{bodily} keep~|make~|slow~|stop~
on the spectrum
special needs
panic attacks
school holidays|pickup|run~
childcare|creche|kids|toddler~
disabled|elderly|got|has|have|having|ill|sick|small|three|two|with|young|{poss} boyfriend|child|children|dad|daughter|family|father|girlfriend|husband|kids|mom|mother|mum|parent~|son|spouse|wife
single|working dad|father|mom|mother~|mum~|parent
caring|childcare|domestic|family|home circumstances|commitments|issues|life|obligations|problems|responsibilities|situation
divorce|divorced|divorcing|newlywed|unmarried|widow|widower
being|getting|got|just|recently married
sexual orientation
political beliefs|opinions|views
`,
    about_person: `
{poss} *1 accent|children|english|family|husband|kids|wife|{private}
at|for|given {poss} *1 age
feminine|foreign|girly|ladylike|manly|masculine
{gendered} are|can't|don't|job|keep|role|should|who|work
a|an|as|like *1 {gendered}
old dog
look *2 fresher|older|younger
accent|prayer~|pregnant|prettier|pretty|weight|younger
man up
{pron} *6 {health}
`,
    'protected_characteristic.not': `
baby|boys|children|father~|girls|kids|ladies|men|mother~|women changing|class|clothing|club|day|department|football|meal~|menu|range|room~|section|shoes|team|toilet~|wear
{belief} card~|cover|display|events|food|hours|opening|order~|range|rota|stock|week|weekend
baby|maternity|pregnancy bloods|clinic|reminder~|scan~|test~
discrimination|equal|equality|equally|harassment|inclusion|irrespective|regardless *6
children|elderly|ethnic|kids|maternity|pregnancy|pregnant|{belief}|{health} {service}
{service} *3 children|elderly|kids|pregnancy|pregnant|{belief}|{health}
agreed|as
adjustment~|occupational|reasonable *9
race condition~|course|day
blind|deaf to
pull+ *2 weight
heart *1 in|is|isn't|wasn't
ivf leave
{poss} kind attention|support
old boy|hand|man over
old|older|wrong generation of
old|older|young {folk} system|version
{poss} english books|class~|essay~|lessons|results|set
confidence|faith in
good|in|lost faith
the older|young people club|service|were|without
ask|asked|asking|tell|told *1 applicant~|{customer} *9
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
