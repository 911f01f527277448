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
moods|moody
make|makes|making a fuss
spreads|spreading|stirs *1 unrest|gossip|negativity
excuse for
expect|expects|expecting *1 us|me|everyone|others|the *3 to
{neg} *1 expect to *3 like|as
read|reads|sound|sounds|comes like a|an
taken|taking|takes over
nobody|no-one *2 call|say|claim *4 acceptable|good|finished
head|mind|heart *2 elsewhere
has|have coasted
nowhere near
{poss} *9 too much
replaced|needed|need|want somebody|someone *1 stronger|younger|better|fitter
tell {pron} {neg} enjoy|like|care|want
slows|drags|holds *3 line|team|everyone|us *1 down?
{neg} *3 heart|spark|edge|right|convincing|ideal|great|impressive|inspiring|good
{neg} *2 what *2 need|want|hope|expect
lukewarm|lifeless|wooden|tired-looking|half-baked|second-rate|third-rate|so-so|meh|iffy|hit-and-miss|below-par|sub-par|unconvincing|forgettable|grating|tiresome|draining|exhausting|tedious|lazy-looking|scrappy|ropey|woolly|lightweight|unpolished|haphazard
{neg} *2 pulling
uninspired
joy|pleasure|delight *1 to
not|never|hardly *2 impressed|happy|pleased|convinced
sit|sits right|well|comfortably
mind|head|thoughts on *1
seem|seems|seemed|seemingly|seeming
appear|appears|appeared|appearing to|as|disengaged|uninterested|distracted|bored|lost|unhappy|unmotivated|indifferent|reluctant|unable|unwilling
apparently|evidently|obviously|basically|honestly|arguably
come|comes|came|coming across|over *1 as
gives|give|gave|giving *2 impression|feeling|sense|vibe|vibes|right
impression
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
sub standard
lack|lacks|lacking|lacked
doesn't|don't|didn't|does|do|did not? *1 seem|appear|feel|fit|look|inspire|cut|gel|belong|stack
struggle+
hard to *1 work|manage|deal|talk|get|read|follow|reach|trust
good|right|natural|cultural fit
not *3 fit
senior|management|leadership|manager|supervisor|promotion material|calibre|caliber
everyone|everybody|people|colleagues|others|team|staff|they|customers|peers|we|somebody|someone *2 say|says|said|think|thinks|feel|feels|find|finds|believe|agree|complain|know|knows|tell|told|notice|mention|mentioned|noticed|hear
attitude
heart|head|mind *1 isn't|is|not *2 in|it|elsewhere
head|mind|thoughts is|are *1 elsewhere|somewhere
going through the motions
coast+
expected *2 more|better
level i|we'd|i'd|we *2
over complicated|engineered|confident|cautious|reliant|dramatic
awkward|annoys|annoying|annoy|irritates|irritating|off-putting|unnerving|offputting|embarrassing|puzzling|baffling|overcomplicated|clumsy|half-baked|pedestrian|bland|lacking|limited|hopeless|laughable|shambolic|shambles|disorganised|chaotic|sluggish|muddled|mess|joke|disaster
puts *2 off
isn't|is|not going|likely *2 pick|cope|learn|change|manage|get
never|not going to be|make|learn|change
cope|coping|keep|keeping|handle|handling *2 pace|pressure|up|stress|anxiety|job|demands|it|workload
not|isn't|can't|cannot|won't|doesn't coping|cope
are|is|been not reliable|committed|dependable|right|suitable|ready
expected|expect|would *2 of|from *2 someone|somebody|grade|level|role|experience
guests|customers|clients|we would prefer
prefer|preferred a|an|someone|somebody
bound to
much|lot|something to be desired
not what *2 expect|hoped|expected|want
too|very|so|really|extremely|incredibly|quite *1 slow|casual|relaxed|quiet|loud|shy|difficult|hard|sensitive|laid|easy|tired|old|fragile|weak|soft|familiar|pushy
quality|standard|performance|work|output|effort|attitude|progress|results *3 poor|bad|low|dropped|slipped|slipping|suffered|suffering|declined|declining|deteriorated|worse|lacking|down|concern
different person
pick|picks|picking up|your the|your|his|her? slack
be bothered
`,
    'subjective_opinion.not': `
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
