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
    protected_characteristic: `
at|for|of|given|because|despite|with his|her|your|their|that|of *1 age
getting on a|in bit|years
getting|too|so|a|bit|rather|grown on|old *1 for|to|in|now|this|job !system !version !stock !to !file
older|younger|old|young ones|generation|worker|workers|staff|people|colleagues|ladies|lads|man|woman|lad|girl|person|guy|guys|folk|team|blood|employees|members|face|one|boys|girls
too|so|very|being|still|bit|is|are|her|his young|youthful|inexperienced|elderly *1
elderly|aged !care !customers !patients !debt !people !residents !person !clients !customer !resident !patient !parents
millennial|millennials|boomer|boomers|zoomer|genz|pensioner|grandma|grandad|granny|grandpa|grandfather|grandmother|geriatric|senile
gen|generation z|x|y|alpha
close|near|nearing|approaching|coming|ready|until|till|past|before|due *2 retirement|retire|retiring|pension
thinking of|about retiring|retirement
digital native
set in his|her|your|their ways
over the hill
past it|his|her|your|their *1 best|prime|sell
long in the
old dog
dinosaur
in your|his|her fifties|sixties|forties|twenties|thirties|50s|60s|40s|20s|30s
<number> year|years old *1 man|woman|lad|girl|employee|trying
as|like|for|being|typical|emotional|a|an|the|most|other|because *1 woman|women|girl|girls|lady|ladies|mother|mum|mom|wife|housewife|female|females|man|men|male|males|blonde|blokes|bloke|lads|boy|boys|father|dad|gay|lesbian|foreigner|immigrant|muslim|christian|jew|jewish|hindu|catholic|mothers|mums|dads
woman|women|girl|girls|lady|ladies|lads|female|mum in|on|are|tend|can't|should|driving|drivers|boss|keep|here|this|don't|aren't
time|that|wrong of the? month
pms|hormonal|hormones|menopause|menopausal|menstrual|periods
man|manned|woman up
pregnant|pregnancy|pregnancies|expectant|breastfeeding|breastfeed|ivf|miscarriage|bump
baby|twins|newborn|child|kid coming|due|arrived|arriving|on|at|came|was|brain|came
new baby
expecting a|her|your|their|another|again
having|had|has|have|start|starting|wants|want *1 *1 baby|babies|family|kids|twins
morning sickness
maternity|paternity|parental !ward !unit !hospital !services !department !wing !clinic !nurse !team !wear !range !matron !patients !clothing !policy !leave
returning|returned|returns|back|return|coming|came|comes|since|during|while|on|off|from *3 maternity leave|cover
black|white|asian|african|hispanic|latino|latina|chinese|indian|polish|romanian|arab|mexican|pakistani|nigerian|jamaican|irish|bulgarian|filipino|russian|turkish|eastern|european people|person|man|woman|guy|lad|girl|employee|ways|mentality|temperament|culture|accent|worker|workers|colleagues|staff
race|racial|ethnic|ethnicity|nationality|nationalities|immigrant|immigration|foreigner|foreign-born|tribe|caste|skin !condition !conditions !day !course !track !meeting !number !equality !against !hazard !to !pace !time !card !assessment !integrity !care !infection !test !detector !window !bug !bugs !graft !closures !tear !tears !status
skin colour|color
colour|color of *1 skin
where|country you|he|she|they|you're|he's|she's|they're come|comes|are|from|was|were *1 from|born
his|her|your|their home? country|culture|background|origin|nationality|race|religion|faith|ethnicity|tribe
back|from home|your|his|her|their country|culture
back in your|his|her|their country
go back to your|his|her|their
from a|an|your|his|her|another *1 culture|country|background
accent|accents
broken|poor|bad|limited|his|her|your|their english !essay !essays !class !classes !lesson !lessons !paper !books !book !coursework !gcse !department !exam
english is|isn't|not *3 language|good|enough|first|poor|understand|hard
second|foreign language speaker
native speaker|speakers|english
mother tongue
speak|speaks|speaking *2 polish|spanish|urdu|punjabi|arabic|own|romanian|foreign|properly
prayer|prayers|praying|pray|prays|ramadan|fasting|muslim|islam|islamic|christian|christianity|jewish|jew|hindu|sikh|buddhist|atheist|catholic|evangelical|jehovah|mormon|hijab|headscarf|turban|burka|niqab|kippah|skullcap|rosary|crucifix|sabbath|shabbat|diwali|eid|mosque|synagogue|temple|religion|religious|church|bible|koran|quran|halal|kosher !meals !meal !food !street !road !charity !school !hall !lane !room
friday prayers|prayer
disability|disabilities|disabled|handicap|handicapped|crippled|cripple|wheelchair|deaf|blind|deafness|blindness|limp|adhd|add|autism|autistic|asperger|aspergers|dyslexia|dyslexic|dyspraxia|dyscalculia|tourettes|ocd|ptsd|bipolar|schizophrenia|schizophrenic|depression|depressed|depressive|anxiety|neurodivergent|neurodiverse|epilepsy|epileptic|diabetes|diabetic|cancer|chemo|chemotherapy|tumour|tumor|hiv|aids|arthritis|asthma|asthmatic|fibromyalgia|endometriosis|migraine|migraines|stroke|dementia|stutter|stammer|alcoholic|alcoholism|addiction|addict|rehab|sclerosis|parkinson|crohn|crohns|ibs|obese|obesity|overweight|fat|insomnia|colitis|eczema|lupus|angina !assessment !spot !toilet !access !parking !bay !screening !ward !patients !patient !customers !passengers !pupils !service !services !users !user !residents !clinic !care !awareness !nurse !review !reviews !research !charity !unit !foundation !trust !copy !copies !badge !text !students !children !content !percentage
mental|physical|personal health|illness|breakdown|condition|problems !training !first !aider !awareness !services !act !team !nurse !ward !support !policy !clients !patients !referral !referrals !clinic
his|her|your|their|these|with|health|medical|heart|back|hip|knee *1 condition|diagnosis|illness|health|medication|meds|disability|surgery|operation|treatment|pills|therapy|counselling|therapist|disease !round
health|medical|back|heart|knee|hip|hearing|eyesight|sight|bladder|stomach problem|problems|issue|issues|condition|conditions|trouble|appointments|loss
bad back|knee|hip|heart|knees|leg|legs
diagnosed|diagnosis
nervous breakdown
hearing aid|aids
occupational health !assessment !referral
unwell|illness|ill|sickly|frail
kids|kid|toddler|childcare|daycare|nursery|creche|schoolrun !menu !meals !club !team !room !area !section !party !parties !eat !activities !entry !policy !ratio !ratios !session !books !lead
school run|runs
young|small|his|her|your|their|having|has|have|got children|child|son|daughter|kids|family|baby|wife|husband|spouse|partner
home life|situation
single|working|new|young|stay mother|mum|mom|parent|dad|father|mums|mothers
family|caring|childcare|home commitments|responsibilities|situation|circumstances|obligations|duties
divorce|divorced|divorcing|marriage|married|unmarried|newlywed|marital|engaged-to|widow|widower|fiancé
getting|got|just|being|is|being married
gay|lesbian|homosexual|bisexual|transgender|trans|transition|queer|lgbt|lgbtq|sexuality !network !team !to !plan !arrangements !charity !manager !period
sexual orientation
gender|sex !pay !equality !gap !reporting !balance
carer for
veteran|veterans !affairs
political|politics
accent
`,
    'protected_characteristic.not': `
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
  find: (reading) => reading.spots('protected_characteristic'),
};
