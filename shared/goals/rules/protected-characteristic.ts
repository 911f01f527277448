import type { Rule } from '../types.ts';

export const protectedCharacteristic: Rule = {
  code: 'protected_characteristic',
  title: 'Touches a protected characteristic',
  severity: 'warning',
  message:
    'Age, sex, pregnancy, origin, religion, health and family have no place in a statement about performance.',
  fix: 'Take it out and describe only the work; ask HR if an adjustment may be needed.',
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
  phrases: {
    /** Says by itself that the person is judged by it. */
    protected_characteristic: `
at|for|given|because|despite|with|of his|her|your|their *1 age
at <number> he|she|you|they
aged|turning|turned <number> and|he|she|you|so
getting on a|in bit|years
getting|too|so|grown old *1 for|to|in|now|this|job
older|younger|old|young ones|generation|worker|workers|staff|people|colleagues|ladies|lads|man|woman|lad|girl|person|guy|guys|folk|team|blood|boys|girls|minds|dog
another|different|older|younger|wrong|old|my|your|his|her generation
fresh|young|new blood
too|so|very|being|still|bit|is|are young|youthful|elderly
millennial|millennials|boomer|boomers|zoomer|genz|pensioner|grandma|grandad|granny|grandpa|geriatric|senile
gen z|x|y
close|near|nearing|approaching|coming|ready|until|till|past|before|due|thinking *2 retirement|retire|retiring|pension
retirement age
digital native
set in his|her|your|their ways
over the hill
past it|his|her|your|their *1 best|prime|sell
long in the
in your|his|her|their mid|late|early? fifties|sixties|forties|twenties|thirties|50s|60s|40s|20s|30s
<number> years|year old|young *1 man|woman|lad|girl|trying
as|like|for|being a|an *1 woman|girl|lady|mother|mum|mom|wife|housewife|female|man|male|blonde|bloke|father|dad|foreigner|immigrant|muslim|christian|jew|lesbian|gay
as|like|for|most|other|because women|girls|ladies|females|mothers|mums|men|lads
typical|emotional|pretty|hysterical *1 woman|women|girl|girls|female|lady|ladies|man|men|lad|lads|bloke
women|girls|ladies|lads|females in|on|are|tend|can't|should|driving|don't|aren't|keep
feminine|masculine|ladylike|unladylike|girly|manly|effeminate|butch|mannish
makeup|make-up|lipstick|cleavage|skirt|heels *2
time|that|wrong of the? month
pms|hormonal|hormones|menopause|menopausal|menstruation
man up
woman's|man's|women's|men's work|job|role
pregnant|pregnancy|pregnancies|expectant|breastfeeding|ivf|miscarriage|childbearing
baby|twins|newborn|child|kid coming|due|arrived|arriving|came|brain
new baby|mum|mom|mother|dad|father
expecting a|her|your|their|another|again
having|had|has|have|start|starting|wants|want *1 *1 baby|babies|family|kids|twins
morning sickness
returning|returned|returns|back|return|coming|came|comes|since|after *3 maternity|paternity
black|white|asian|african|hispanic|latino|latina|chinese|indian|polish|romanian|arab|mexican|pakistani|nigerian|jamaican|irish|bulgarian|filipino|russian|turkish|eastern-european|scottish|welsh|french|german|italian|spanish people|person|man|woman|guy|lad|girl|mentality|temperament|culture|accent|worker|workers|ways
ethnic|ethnicity|nationality|immigrant|immigration|foreigner|foreigners|foreign-born|tribe|caste
foreign sounding|looking|name|worker|accent|ways
skin colour|color
colour|color of *1 skin
his|her|your|their race
where|country you|he|she|they|you're|he's|she's|they're come|comes|are|from|was|were *1 from|born
his|her|your|their home? country|culture|background|origin|nationality|race|religion|faith|ethnicity|accent|disability|pregnancy|diagnosis|illness|sexuality|gender|beliefs|god|church|mosque
back in|to your|his|her|their *1 country
from a|an|your|his|her|another *1 culture|country|background
accent|accents
broken|poor|bad|limited english
his|her|your|their english is|isn't|not|lets|needs|sounds
native speaker|speakers
mother|native tongue
speak|speaks|speaking *2 polish|spanish|urdu|punjabi|arabic|romanian|foreign|own *2
prayer|prayers|praying|ramadan|fasting|hijab|headscarf|turban|burka|niqab|kippah|rosary|crucifix|sabbath|shabbat|mosque|synagogue|church|sunday-school|bible|koran|quran|religion|religious|faith !set !street !road !school !lane !hall !charity
muslim|islam|islamic|christian|christianity|jewish|jew|hindu|sikh|buddhist|atheist|catholic|evangelical|mormon|jehovah
disability|disabled|handicap|handicapped|crippled|cripple|wheelchair|deaf|deafness|blindness|adhd|autism|autistic|asperger|aspergers|dyslexia|dyslexic|dyspraxia|dyspraxic|tourettes|ocd|ptsd|bipolar|schizophrenia|schizophrenic|depression|depressed|anxiety|neurodivergent|neurodiverse|epilepsy|epileptic|diabetes|diabetic|cancer|chemo|chemotherapy|tumour|tumor|hiv|arthritis|asthma|asthmatic|fibromyalgia|endometriosis|migraine|migraines|dementia|stutter|stutters|stammer|stammers|alcoholic|alcoholism|rehab|sclerosis|parkinson|parkinson's|crohn's|crohns|ibs|obese|obesity|overweight|insomnia|colitis|lupus|angina|infertility|dialysis|seizures|seizure|limp|limps
mental|physical health|illness|breakdown|condition|problems|state|issues
his|her|your|their medical|health|heart|back|hip|knee|mental? condition|health|medication|meds|surgery|operation|treatment|pills|therapy|therapist|counselling
medical|back|heart|knee|hip|hearing|eyesight|bladder|stomach|health problem|problems|issue|issues|condition|conditions|trouble|appointments|loss
bad back|knee|hip|heart|knees
diagnosed|diagnosis
nervous breakdown
hearing aid|aids
unwell|illness|ill|sickly|frail
fat|skinny
kids|childcare|toddler|toddlers|nursery|creche
school run|runs|pick-up|pickup
young|small|his|her|your|their|having|has|have|got|with|two|three children|child|son|daughter|kids|family|baby|wife|husband|spouse|boyfriend|girlfriend|marriage|divorce
single|working|new|stay-at-home mother|mum|mom|parent|dad|father|mums|mothers
family|caring|childcare|home commitments|responsibilities|situation|circumstances|obligations|life
divorce|divorced|divorcing|unmarried|newlywed|widow|widower
getting|got|just|being|recently married
gay|lesbian|homosexual|bisexual|transgender|transitioning|queer|lgbt|lgbtq|sexuality|transsexual
sexual orientation
elderly|sick|ill|disabled parent|parents|mother|father|child|husband|wife
veteran
political views|beliefs|opinions
`,
    /** A goal names such things as work ("the disability team"); about the employee it is only with words like these. */
    about_person: `
your|his|her|their accent|age|english|religion|faith|disability|pregnancy|health|condition|baby|kids|children|family|wife|husband|gender|weight|hair|looks|appearance|culture|background|country|headscarf|illness|generation|therapy|diagnosis|medication|anxiety|depression|stammer|beliefs
at|for|given your|his|her age
feminine|masculine|ladylike|girly|manly|girls|ladies|lads|dog|foreign
like|as a|an *1 woman|man|lady|girl|mother|mum
weight|prettier|pretty|younger|accent
man up
no|without|instead|less|stop|avoid|hide|cover|drop *4 pregnancy|pregnant|prayer|prayers|ramadan|headscarf|hijab|religion|kids|childcare|baby|illness|medication|wheelchair|anxiety
despite|because|given|even|although|now *4
`,
    'protected_characteristic.not': `
{protected}|maternity|pregnancy|pregnant|prayer|church|faith|religious|diabetes|diabetic|cancer|dementia passenger|passengers|patient|patients|resident|residents|pupil|pupils|customer|customers|client|clients|benefit|benefits|team|clinic|ward|unit|service|services|centre|center|pay|letter|letters|policy|leaflet|leaflets|allowance|claim|claims|training|module|course|nurse|room|rooms|access|parking|toilet|bay|user|users|student|students|child|children|group|groups|charity|guide|form|forms|assessment|assessments|law|act|discrimination|awareness|equality|badge|screening|foundation|trust|ramp|register|records|research|drug|drugs|wing|department|hospital|matron|returners|adviser|advisor|liaison|books|breaks-policy|network|guest|guests|boarding|visitor|visitors|shift-cover|retry
discussed|agreed|with occupational health
occupational health
agreed|as|adjustment|adjustments *9

regardless|irrespective|equal|equality|equally|without *9
discrimination|harassment|bullying|diversity|inclusion|equality *3 policy|training|course|act
we|to|and|by|will|occupational offer|offered|offering|discuss|agreed|agree|arrange|arranged|provide|provided|adjust|referral|adjustments|accommodation|adjustment *9
adjustment|adjustments|accommodation *6 disability|condition|health|dyslexia|adhd|hearing
occupational health referral|assessment|appointment|advice
patient|patients|resident|residents|pupil|pupils|customer|customers|client|clients|service|student|students|learner|learners|child|children|user|guest|guests|visitor|visitors|passenger|passengers|caller|callers *5 {protected}
for|of|with|to|on|in the? {protected} patients|residents|pupils|customers|clients|ward|unit|clinic|users|students|children|passengers|learners|department
race condition|conditions|day|course|track
white|black|blind|deaf paper|papers|label|list|box|board|friday|label|spot|spots|copy|copies|bin|bins|gloves|shirt
white-list
account|ticket|equipment|van|vehicle|debt|stock|machine|system|boiler|building|item|file|content|code|backlog|computer|laptop|case *5 old|aged|age
age of *2 account|ticket|debt|equipment|stock|backlog|case|tickets|accounts
old stock|system|version|file|files|building|site|crm|process|code
looks|under|over|aged|proof|check|challenge *3 <number>
church|union|temple|mosque|chapel street|road|lane|hall|avenue|site|office
old|new school
young people|person *2 services|service|support|group|groups
family name|room|car|butcher|day|fun|tickets|law|court|support|liaison|hub|business|services
child|children protection|safeguarding|menu|services|ratio|ratios
children|child *3 class|school|home|setting|group|room|care|ward
transition plan|period|to|date|meeting
partner|partners manager|portal|programme|accounts|organisation|team|agency|agencies|site|channel
religious education|studies
accent colour|color|wall|lighting
sight|spot tests|test
stroke unit|ward|patients
depression|anxiety scale|score|screening
skin assessment|integrity|care
period|periods of
foreign exchange|currency
sex education
married|civil couples
aids|aid ordered|kit|kits|in|box|for|memoire
add to|a|an|the|all|in|at|any
fat content|free
limp|ill effect|effects|feeling
bump|bumps into|in
`,
  },
  find: (reading) => {
    if (reading.kind === 'support') return [];
    const spots = reading.spots('protected_characteristic');
    return /^con/.test(reading.kind) ? spots : spots.filter(() => reading.has('about_person'));
  },
};
