import { readLetters } from '../letters.ts';
import type { About, Rule } from '../types.ts';

export const subjectiveOpinion: Rule = {
  code: 'subjective_opinion',
  title: 'An impression without a fact',
  severity: 'warning',
  kinds: ['concern'],
  message:
    'This is how it seemed to somebody; without what happened and when, it can be neither checked nor answered.',
  fix: 'Add the observation behind it: what, when, how many, with what effect.',
  phrases: {
    subjective_opinion: `
as if|though {pron}
moods|moody
make|makes|making a fuss
spreads|spreading|stirs *1 unrest|gossip|negativity
excuse for
excuses
{neg} *1 {neg} last|cope
expect|expects|expecting *1 us|me|everyone|others|the *3 to
{neg} *1 expect to *3 like|as
read|reads|sound|sounds|comes like a|an
taken|taking|takes over
nobody|no-one *2 call|say|claim *4 acceptable|good|finished
head|mind|heart *2 elsewhere
has|have coasted
nowhere near
too much for|on *3
{poss} *9 too much
replaced|needed|need|want somebody|someone *1 stronger|younger|better|fitter
tell {pron} {neg} enjoy|like|care|want
slows|drags|holds *3 line|team|everyone|us *1 down?
{neg} *3 heart|spark|edge|right|convincing|ideal|great|impressive|inspiring|good
{neg} *2 what *2 need|want|hope|expect
leaves|leaving *2 cold|wanting
off the boil|pace
gone|going|went off|quiet|cold|backwards
a shadow of
out of place|touch|sorts
{neg} *2 click|clicked|gel|gelled|land|landed
lukewarm|lifeless|wooden|tired-looking|half-baked|second-rate|third-rate|so-so|meh|iffy|hit-and-miss|below-par|sub-par|unconvincing|forgettable|grating|tiresome|draining|exhausting|tedious|lazy-looking|scrappy|ropey|woolly|lightweight|unpolished|haphazard
wrong|odd|strange *1 note|feel|feeling|impression|tone|vibe
{neg} *2 enough *1 energy|effort|interest|care|thought|enthusiasm|drive
lacklustre|underperforming|underperform|underperforms|underperformed
{neg} *2 pulling
i|we *1 {neg} *1 feel|think|see|believe|sense|trust|rate
uninspired
joy|pleasure|delight *1 to
not|never|hardly *2 impressed|happy|pleased|convinced
sit|sits right|well|comfortably
{neg} *2 been the same
mind|head|thoughts on *1
seem|seems|seemed|seemingly|seeming
appear|appears|appeared|appearing to|as|disengaged|uninterested|distracted|bored|lost|unhappy|unmotivated|indifferent|reluctant|unable|unwilling
apparently|evidently|obviously|basically|honestly|arguably
come|comes|came|coming across|over *1 as
gives|give|gave|giving *2 impression|feeling|sense|vibe|vibes|right
impression
look|looks|looked|looking *1 like|as|disengaged|bored|uninterested|lost|tired|disinterested|distracted|half|unhappy
sound|sounds|sounded like|as|bored|disinterested|uninterested
feel|feels|felt|feeling
my|our|general|gut|personal opinion|view|feeling|sense|impression
in my|our opinion|view
i|we just|really|don't|honestly|do? think|believe|suspect|reckon|doubt|guess|sense|worry|get|expected|hoped|hope|expect|would|wonder|question|trust|see !about
i'm|i've|we're not? sure|convinced|worried|concerned|certain|disappointed|noticed|had
i|we|people|colleagues|others|customers|everyone|some find|found|finds you|him|her|them|it|your|his|the *2
not|isn't|wasn't|aren't|never|hardly|far very|really|quite|exactly|been? good|great|acceptable|adequate|impressive|satisfactory|ideal
not|isn't|wasn't|aren't|hardly *3 enough|there|scratch|standard|par|expected|expect|job|task|level|material|fit|it|potential|interested|engaged|pulling|weight
poor|sloppy|shoddy|substandard|subpar|lacklustre|lackluster|mediocre|weak|unsatisfactory|disappointing|unacceptable|inadequate|dreadful|awful|terrible|appalling|atrocious|rubbish|bad|worrying|concerning|unimpressive|uninspiring|underwhelming|careless|messy|dull|boring|unprofessional|inappropriate|deficient|insufficient|woeful|abysmal|patchy|uneven|inconsistent|questionable|amateurish|amateur|half-hearted|slapdash|rushed|unreliable|frustrating|confusing|slow|unhelpful|uninterested|disinterested|disengaged|distracted|unenthusiastic|lethargic|indifferent|disappointed|disappointment|poorly|badly
below|under|sub par|standard|expectations|average|expected|acceptable|level
below|under what *2 expect|expected
sub standard
half hearted
let+ *2 down
letting the|us|everyone|team|side *1 down
lack|lacks|lacking|lacked
little|no|without|zero|any *1 enthusiasm|interest|urgency|energy|effort|passion|desire|initiative|pride
doesn't|don't|didn't|does|do|did not? *1 seem|appear|feel|fit|look|inspire|cut|gel|belong|stack
struggle+
difficult to *1 work|manage|deal|talk|get|read
hard to *1 work|manage|deal|talk|get|read|follow|reach|trust
good|right|natural|cultural fit
not *3 fit
senior|management|leadership|manager|supervisor|promotion material|calibre|caliber
everyone|everybody|people|colleagues|others|team|staff|they|customers|peers|we|somebody|someone *2 say|says|said|think|thinks|feel|feels|find|finds|believe|agree|complain|know|knows|tell|told|notice|mention|mentioned|noticed|hear
hear|heard from|that *3
word is
rumour|rumours|rumor
word on the
tone *1 is|was|can|has|comes *2
attitude
heart|head|mind *1 isn't|is|not *2 in|it|elsewhere
head|mind|thoughts is|are *1 elsewhere|somewhere
going through the motions
phone|phoning|phones it|this? in
coast+
checked out
switched off
bad for morale
nobody|no-one|no wants|likes|enjoys|knows *3
can|could|should|would do|be *1 better|more
capable of *1 more|better
expected *2 more|better
hoped for
level i|we'd|i'd|we *2
over complicated|engineered|confident|cautious|reliant|dramatic
awkward|annoys|annoying|annoy|irritates|irritating|off-putting|unnerving|offputting|embarrassing|puzzling|baffling|overcomplicated|clumsy|half-baked|pedestrian|bland|lacking|limited|hopeless|laughable|shambolic|shambles|disorganised|chaotic|sluggish|muddled|mess|joke|disaster
puts *2 off
isn't|is|not going|likely *2 pick|cope|learn|change|manage|get
never|not going to be|make|learn|change
cope|coping|keep|keeping|handle|handling *2 pace|pressure|up|stress|anxiety|job|demands|it|workload
not|isn't|can't|cannot|won't|doesn't coping|cope
are|is|been not reliable|committed|dependable|right|suitable|ready
pull|pulls|pulling together
leaves|left me|us|one *2 wondering|cold
could do
do|does|doing not|n't *1 inspire
expected|expect|would *2 of|from *2 someone|somebody|grade|level|role|experience
guests|customers|clients|we would prefer
prefer|preferred a|an|someone|somebody
bound to
what's|what is going|up with
something off|wrong|missing
uneasy|uncomfortable|awkwardness
left a lot
leaves|leave *2 desired
room for improvement
much|lot|something to be desired
not what *2 expect|hoped|expected|want
won't|will not|wouldn't|never|can't|cannot|bound|unlikely *2 able|cope|keep|manage|commit|fit|change|pace|handle|give *1
too|very|so|really|extremely|incredibly|quite *1 slow|casual|relaxed|quiet|loud|shy|difficult|hard|sensitive|laid|easy|tired|old|fragile|weak|soft|familiar|pushy
gone downhill
drop|dropped|slipped|declined|deteriorated off|badly|lately|recently|significantly|dramatically|sharply
quality|standard|performance|work|output|effort|attitude|progress|results *3 poor|bad|low|dropped|slipped|slipping|suffered|suffering|declined|declining|deteriorated|worse|lacking|down|concern
different person
suits|trusts|likes himself|herself
pick|picks|picking up|your the|your|his|her? slack
comes second
be bothered
vibe|vibes
gut
over your|his|her|their head
out of *2 depth
rubs people
wrong way
problem|problems|issue|issues with your|his|her *1 attitude|tone|manner|approach|style
more|much|bit of a|more *1 hindrance|problem|burden|liability
`,
    'subjective_opinion.not': `
poor|bad|slow|negative review|reviews|debt|debts|debtor|mobile|pupils|reception|signal|data|sector|sectors|request|requests|weather|lighting
customer|customers|client|guest|patient|student|pupil|user|caller *1 felt|feels|feel|feeling
felt|feel unwell|pain|ill
if *6 poor|unsatisfactory|inadequate|insufficient
look|looks forward|into|at|after
clear|clearly labelled|labeled|marked
`,
  },
  find: (reading) => {
    const { measurable } = readLetters(reading);
    if (measurable) return [];
    return reading
      .live('subjective_opinion')
      .filter(({ from, to }) => !reading.touches('personality_attack', from, to))
      .map(({ from, to }) => reading.spot(from, to));
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'K. Smith, CO— by U.S. Chamber of Commerce, April 2026: opinions instead of facts',
  bad: [
    { kind: 'concern', text: 'You seem disengaged.' },
    { kind: 'concern', text: 'The quality of your work has been poor.' },
    { kind: 'concern', text: 'I feel you are not a good fit.' },
  ],
  good: [
    {
      kind: 'concern',
      text: '9 of the 40 invoices sampled in May had the wrong cost code, which is a poor result.',
    },
    { kind: 'goal', text: 'Resolve poor reviews within 2 days.' },
  ],
};
