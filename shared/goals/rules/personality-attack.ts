import type { Rule } from '../types.ts';

export const personalityAttack: Rule = {
  code: 'personality_attack',
  title: 'Describes the person, not the work',
  severity: 'warning',
  message:
    'This ascribes a trait or a motive; only what the person did can be checked, answered and changed.',
  fix: 'Write what they did, when, and what came of it.',
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: facts instead of opinions of a person',
  bad: [
    { kind: 'concern', text: 'He is lazy and selfish.' },
    { kind: 'concern', text: 'She has a bad attitude.' },
    { kind: 'concern', text: "You just don't care about customers." },
  ],
  good: [
    { kind: 'concern', text: 'On 4 May you left the till open for 20 minutes.' },
    { kind: 'goal', text: 'Add lazy loading to the product page by 4 May.' },
    { kind: 'goal', text: 'Turn off aggressive caching by Friday.' },
  ],
  phrases: {
    personality_attack: `
lazy|idle|workshy|feckless|slothful|bone-idle
work shy
bone idle
abrasive|arrogant|conceited|egotistical|narcissistic|narcissist|pompous|haughty|smug|cocky|bigheaded|egomaniac
big headed
stubborn|pigheaded|obstinate|obstructive|belligerent|combative|confrontational|hostile|argumentative|quarrelsome|cantankerous|grumpy|moody|sulky|surly|petulant|bitter|volatile|temperamental|hotheaded|touchy
pig|hot headed
sulk|sulks|sulking
dishonest|deceitful|devious|sneaky|sly|manipulative|manipulator|untrustworthy|conniving|scheming|shifty|liar|cheat|thief|crook|fraud|weasel|snake|backstabber|backstabbing|twofaced
two faced
immature|childish|infantile|juvenile|spoilt|spoiled|brat|baby|diva|princess|snowflake|crybaby
drama queen
selfish|greedy|self-centred|self-obsessed|selfcentred|egoistic|ungrateful|inconsiderate|thoughtless|heartless|spiteful|vindictive|mean-spirited|nasty|malicious|cruel|callous|bully
self centred|centered|obsessed|absorbed|serving|important
toxic|poisonous|incompetent|useless|hopeless|worthless|pathetic|stupid|dumb|idiot|idiotic|dim|dimwit|clueless|thick|moron|moronic|fool|foolish|brainless|gormless|gutless|spineless|coward|cowardly|loser|slacker|shirker|skiver|slob|slovenly|waster|timewaster|deadwood|freeloader|passenger|troublemaker|malcontent|whiner|moaner|complainer|gossip|gossiper|clown|joker|bonehead|dinosaur|jobsworth
dead wood|weight
trouble maker
time waster
clock watcher
know it all
loose cannon
control freak
bad|rotten apple|egg
entitled|lackadaisical|apathetic|unmotivated|demotivated|uncooperative|unreliable|irresponsible|undisciplined|disloyal|uncaring|unlikeable|unlikable|unpleasant|weak-willed|neurotic|paranoid|insecure|oversensitive|hysterical|emotional|unstable|crazy|mad|insane|psycho|weird|weirdo|odd|obnoxious|insufferable|impossible|insolent|impertinent|disrespectful|defiant|rebellious|bossy|domineering|overbearing|patronising|patronizing|condescending|aloof|cold|standoffish|unfriendly|negative|cynical|pessimistic|defensive|passive-aggressive|aggressive|rude|careless|reckless|scatterbrained|absent-minded|disorganised|disorganized|forgetful|flaky|slapdash|timid|meek|boring|miserable
passive aggressive
over sensitive|emotional
too|so|very|overly|always|being|you're|he's|she's sensitive|soft|emotional|nice|shy|quiet|proud|full|slow
bad|poor|wrong|negative|terrible|awful|appalling|lousy|rotten|shocking|sour|rubbish|crap|dreadful|nasty|arrogant|couldn't-care-less|horrible|disgraceful *1 attitude|outlook|mindset|personality|character|temperament|demeanour|demeanor
attitude|personality|ego|character|anger problem|problems|issue|issues|clash|flaw|defect
attitude|personality|character *1 is|stinks|needs|problem *2 poor|bad|wrong|stinks|negative|terrible|adjusting|fixing|problem
got|has|have|with|shows|showing an|a *2 attitude|ego !of
massive|big|huge|inflated ego
chip on
doesn't|don't|didn't|couldn't not? *1 care|bothered|cares !for !of !package !plan !to
give|gives|giving a damn|toss|monkeys|hoot|stuff|shit|crap
can't|cannot|can|couldn't not? be bothered|arsed
convinced|sure|doubt|think|believe|clear|obvious *2 you|he|she|they care|cares|want|wants|bothered|interested
not|isn't|aren't|never a|an team player
lack|lacks|lacking|has|have|no|zero|without|little|any|shows *2 drive|ambition|backbone|integrity|common-sense|moral|morals|guts|character|grit|empathy|conscience|dedication|commitment|work-ethic|loyalty|self-awareness|self-discipline|enthusiasm|passion|motivation|maturity|spine|initiative
lack of *2 drive|ambition|integrity|commitment|motivation|enthusiasm|interest|loyalty|respect|maturity|dedication
lack|lacks|lacking|has|have|no|zero|without|poor|bad|weak *1 work ethic
no|lacks|zero|lacking|little|any common|moral|emotional sense|compass|intelligence
common sense *2 of *2
only *2 interested|cares|in|bothered|motivated|out *3 himself|herself|yourself|themselves|money|commission|him|her|pay|payday|paycheck
out for *1 himself|herself|yourself|themselves
thinks|think he|she|you|they|he's|she's|you're|they're|the|rules *2 *2 above|better|god|special|boss|apply|untouchable|know|knows|knows
above the|such rules|law
where|what your|his|her priorities|loyalties
shows|show|showing|says|tells where|what|your|his|her|how *2 priorities|selfish|lazy|colours|character|little
always the *1 victim|martyr
playing|plays|play the victim|martyr|fool
always|constantly|forever|loves|likes|thrives|enjoys *1 moaning|complaining|whining|gossip|gossiping|blaming|drama|attention|himself|stirring|trouble|causing|arguing|conflict
stir|stirs|stirring *2 trouble|pot|things
attention seeker|seeking
hates|despises|resents|looks down *2
can't|cannot be trusted
a|an *1 liability|disgrace|embarrassment|nuisance|pain|nightmare|menace|burden|joke|lost|problem cause|employee|!the
pain in the
face like
difficult person|character|individual|personality|employee|to manage|woman|man
negative|bad|disruptive influence|presence|energy|vibe|vibes|person
not|isn't very|too|that|the *1 bright|smart|intelligent|clever|brightest|sharpest
not the *1 sharpest|brightest
type|kind|sort of person
people person
prima donna
hot head
hothead|hotheads|liability|nightmare|menace|disgrace|slouch|layabout|scrounger|charmer|chancer|creep|sneak|tyrant|dictator|doormat|dreamer|airhead|blabbermouth|busybody|meddler|pushover|wimp|yob|lout|thug|bitch|cow|pig|rat|parasite|leech|sponger|fantasist|hypocrite|hypocritical|vain|vanity|shallow|insincere|fake|two-faced|scruffy|slippery|ruthless|petty|jealous|envious|unprincipled|unscrupulous|unethical|immoral|amoral|faithless|gutless|ignorant|ignoramus|thick-skinned|thin-skinned|oblivious|vague-minded|simple-minded|small-minded|narrow-minded|close-minded|closed-minded|bigoted|snobbish|snob|stroppy|sullen|snide|sarcastic|catty|bitchy|prickly|highly-strung|clingy|needy|attention-seeking|work-shy|half-hearted|couldn't-care-less
thinks *3 beneath
beneath him|her|you|them
clock watching
{person}|you|he|she doesn't|don't give|gives|have|has what it takes
hasn't|haven't|not|doesn't|don't have? got? *2 what it takes
not cut out
bone head
full of himself|herself|yourself|themselves|it|excuses
in love with
holier than
ego trip|maniac
power trip|mad
thick skinned|skin
thin skinned
narrow|small|closed|simple minded
work dodger|avoider
waste of *1 space|time|money|salary
oxygen thief
bad news|egg
no|zero|little self awareness|discipline|control|respect|motivation|starter
his|her|your nature|character|personality|temper|arrogance|laziness|stubbornness|selfishness|dishonesty|immaturity|negativity|rudeness|incompetence|stupidity|ego
arrogance|laziness|selfishness|dishonesty|incompetence|stupidity|ineptitude|negativity
natural|born leader|liar
never be *1 any good
deliberately|wilfully|willfully|purposely|intentionally|maliciously *4
on purpose
out of spite|malice|laziness
coasting|coasts|coaster
hide|hides|hiding behind
`,
    'personality_attack.not': `
lazy sunday|init|import|imports|fetch|mode
idle vm|vms|instance|cluster|clusters|node|nodes|resources|licences|licenses|stock|equipment|trucks|machines|lines|threads|connections|desk|desks
lazy|idle loading|load|evaluation|initialisation|initialization|time|times|stock|susan|rate|minutes|engine|machine|machines|connection|connections|instances|capacity|river|hours|session|sessions|accounts|vehicle|vehicles|servers
lazily
engine|machine|vehicle|plant|line|van|truck|server|connection|van's idle|idling
aggressive|defensive caching|cache|growth|timeline|target|targets|pricing|prefetch|schedule|retry|retries|marketing|coding|programming|driving|dogs|dog|behaviour|patient|patients|customer|customers|caller|callers|passenger|tumour|treatment|compression|polling|garbage|logging|discount|discounts|stance|midfield|line
toxic waste|asset|assets|debt|substance|substances|material|materials|fume|fumes|chemical|chemicals|gas|spill|combination
slow query|queries|moving|stock|cooker|lane|response|page|pages|start
dumb terminal|terminals|waiter|bell
negative balance|balances|feedback|review|reviews|number|numbers|margin|variance|test|tests|result|results|stock|keyword|keywords|equity|cash|pressure|cashflow|inventory|comment|comments|impact|value|values|reaction|ph|acknowledgement|line|lines|path|case|cases|trend|outcome
false|double|gram|rhesus|test|tested|go|net negative
hostile|volatile|unstable|odd|mad|cold|bitter|weird|impossible environment|market|build|branch|memory|number|numbers|scientist|storage|chain|call|calls|calling|lead|leads|store|room|water|start|email|emails|outreach|brew|lemon|cow|shifts|shift|case|case|deadline|food|holding|press|drink|drinks|weather|calls|prospect|prospects|boot|list|canvassing|brew|lines|stores|items|days|release|version|bit
unreliable|boring|flaky|thick|foolish|insecure|unstable test|tests|connection|data|supplier|suppliers|machine|task|tasks|http|endpoint|protocol|password|passwords|site|lead|leads|pipeline|build|builds|client|slice|cut|sauce|layer|film|code|network|wifi|internet|job|jobs|checkout|ci|integration|suite
emotional support|intelligence|wellbeing|labour|needs|health|safety|development|abuse|harm|regulation|distress
reckless driving
careless driving
baby|clown|joker|snake|passenger|passengers|dinosaur|bully|cheat|gossip|fraud|thief|fool food|clothes|steps|unit|ward|clinic|care|scan|fish|seat|seats|count|lift|plant|sheet|code|column|team|case|cases|check|checks|alert|alerts|prevention|ring|detection|queries|screening|report|reports|risk|list|room|weight|changing|monitor|side|door|vehicle|complaint|complaints|numbers|journeys|train|services|manifest|comfort|onto|on|off|boarding|assistance
the|each|every|per|a|one|any passenger
passenger|baby
internal|external|card|suspected|tax|insurance|payment|benefit|invoice|anti|against|identity|to|report fraud
dead weight tonnage|testing
difficult customer|customers|conversation|conversations|caller|callers|question|questions|case|cases|situation|situations|pupil|pupils|patient|patients|client|clients|call|calls|parent|parents
rude|unpleasant|unfriendly|angry|emotional|difficult|defensive|nasty|miserable|confrontational|argumentative|hostile customer|customers|caller|callers|guest|guests|patient|patients|parent|parents|client|clients|residents|passengers|user|users|visitors|emails|comments|messages
to|from|about|by|the *1 rude|aggressive|hostile|difficult|challenging
not|isn't|wasn't|without|avoid|avoiding|stop|never *2 personal|attack|accusing
care plan|plans|package|packages|home|homes|record|records|notes|staff|worker|workers|team|standards|assistant|for|of
anger management
know it all report
slow|full|soft|quiet|proud *1 of|to|from|hours|hour|copy|skills|launch|period|marking|shift|time|days|name|response|day
for|as|in lack of evidence
lack of *1 stock|parking|evidence|training|resources|support|space
customer|customers|client|guest|caller|patient|pupil|parent|review|survey|feedback *3 rude|careless|unfriendly|cold|negative|slow
`,
  },
  find: (reading) => (reading.kind === 'support' ? [] : reading.spots('personality_attack')),
};
