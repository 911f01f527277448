import type { About, Rule } from '../types.ts';

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
i . e . a man|woman
{gendered} like {poss}|you|that|this
{gendered} *1 last|cope|lift|manage|handle
second|third|another|new|next baby|child|pregnancy|kid
look *2 younger|prettier|older|fresher
you|these|those|{poss} people !manager !plan !skills
<number> something
at|being <number> {pron}|and|you
{agepart} {folk}
fresh|young|new blood
old|new|young dog|guard|timer|hand|girl|boy|lady|man|lads|women
millennial|millennials|boomer|boomers|zoomer|genz|pensioner|grandma|grandad|granny|grandpa|geriatric|senile|ageing|aging|fossil|has-been|youngster|youngsters|youthful|elderly
as|like|for|being a|an *1 {gendered}
{gendered} in|on|are|tend|can't|should|don't|aren't|keep|always|never|who
feminine|masculine|ladylike|unladylike|girly|manly|effeminate|butch|camp
pms|hormonal|hormones|menopause|menopausal|menstruation|pregnant|pregnancy|pregnancies|expectant|breastfeeding|ivf|miscarriage
baby|twins|newborn|child coming|due|arrived|arriving|came|brain
where {pron} come|comes|came|grew|were
{poss} *1 {private}
accent|accents
native speaker|speakers|tongue
{belief}
{health}
{bodily} *1 problem|problems|issue|issues|condition|conditions|trouble|troubles|loss|pain|pains|attack|attacks
hearing|walking aid|aids|stick
on the spectrum
childcare|toddler|toddlers|creche|kids
single|working mother|mum|mom|parent|dad|father|mums|mothers
divorce|divorced|divorcing|newlywed|widow|widower|unmarried
`,
    about_person: `
feminine|masculine|ladylike|girly|manly|foreign
as|like|a|an *1 {gendered}
old dog
weight|prettier|pretty|younger|accent|prayer|prayers|pregnant
`,
    'protected_characteristic.not': `
{belief} opening|hours|card|cards|order|orders|food|range|stock|display|week|weekend|events|rota|cover
pregnancy|baby|maternity scan|scans|reminder|reminders|test|tests|clinic|bloods
regardless|irrespective|equal|equality|equally|discrimination|harassment|inclusion *6
{belief}|{health}|pregnancy|pregnant|maternity|kids|elderly|children|ethnic {service}
{service} *3 {belief}|{health}|pregnancy|pregnant|elderly|children|kids
agreed|as|occupational|adjustment|adjustments|reasonable *9
race condition|conditions|day|course
deaf|blind to
pull+ *2 weight
heart *1 in|isn't|is|wasn't
ivf leave
lost|good|in faith
`,
  },
  find: (reading) => {
    const spots = reading.spots('protected_characteristic');
    return /^con/.test(reading.kind) ? spots : spots.filter(() => reading.has('about_person'));
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
