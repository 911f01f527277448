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
half hearted|baked
off putting
hit and miss
second|third rate
{judged}
seem|seems|seemed|seemingly
appear|appears|appeared to|as|{judged}
look+|sound+|read|reads|come+|came|feel|feels *1 like|as|over|across|{judged}
impression|vibe~|gut|attitude|mood~|moody|apparently|evidently|obviously|honestly|arguably|uneasy
feel|feels|felt|feeling
my|our|general|personal|in opinion|view|sense
i|we just|really|don't|{neg}? think|believe|suspect|reckon|doubt|guess|sense|worry|wonder|question|trust|hoped|expected|see !about
i'm|i've|we're|am not|{neg}? sure|convinced|worried|concerned|certain|disappointed
i|we|{folk}|others|customers|some|everyone|everybody|it find|finds|found you|him|her|them|it|your|the *2
{neg} *3 enough|there|standard|par|scratch|expected|expect|hoped|level|good|great|acceptable|adequate|impressive|satisfactory|ideal|convincing|impressed|fit|interested|engaged|right|bothered|spark|heart|happy|pleased|material|weight|reliable|dependable|committed|suitable|joy|convinced|convincing
{neg} *2 seem|appear|feel|fit|inspire|gel|click|belong|land|pull|pulling|coping|cope|manage|handle
below|under|sub *1 par|standard|expectations|average|expected|acceptable|expect|level
lack+|lacking
little|no|without|zero|any *1 enthusiasm|interest|urgency|energy|effort|passion|desire|pride
nobody|everyone|everybody|others|they|customers|peers|somebody|someone|{folk} *2 say+|think+|feel+|find+|believe|agree|know+|tell|told|notice+|mention+|complain
hear|heard from|that *3
struggle+
let+|letting *2 down
hard|difficult|tough to *1 work|manage|deal|talk|get|read|follow|reach|trust|please
too|very|so|really|extremely|quite|rather|bit *1 slow|casual|relaxed|quiet|loud|shy|difficult|hard|sensitive|easy|tired|fragile|weak|soft|familiar|{mild}|much
could|should|can do|be *1 better|more
capable of *1
expected|expect+|hoped|hope *2 more|better|from|of|for
{neg} *1 been the same
different person
much|lot|bit|something|room|leaves|left *2 desired|improvement|wanting
quality|standard|performance|work|output|effort|progress|results *3 low|dropped|slipped|slipping|suffer+|declined|declining|deteriorated|worse|down|concern
drop|dropped|slipped|declined|deteriorated off|badly|lately|recently|significantly|sharply
gone|going|went off|quiet|cold|backwards|downhill
heart|head|mind|thoughts *3 in|elsewhere|somewhere|on
through the motions
checked|switched|zoned out|off
out of *1 depth|place|touch|sorts
nobody|no *1 wants|likes|enjoys *3
coast+
{neg} *1 what *2 call|need|want|hoped|expect
nowhere near
making|make+ a fuss
excuse for
slows|annoys|irritates|drains|spreads|stirs *2 line|team|everyone|us|users|customers|unrest|gossip
as if|though {pron}
struck me|us as
over complicated|engineered|confident|cautious|reliant|dramatic
at|since *6 can't|cannot|isn't|not|mind|head *4 elsewhere|expect|going|keep
good|right|natural|cultural fit
pick|picks|picking up *1 slack
puts|rubs *2 off|wrong
never|bound|unlikely|won't|cannot|can't *1 to? *1 able|cope|manage|commit|fit|change|handle|learn|last
problem~|issue~ with your|his|her *1 attitude|tone|manner|approach|style
more|much|bit of a|more *1 hindrance|problem|burden|liability
`,
    'subjective_opinion.not': `
poor|bad|slow|negative review|reviews|debt|debts|debtor|mobile|pupils|reception|signal|data|sector|sectors|request|requests|weather|lighting
customer|customers|client|guest|patient|student|pupil|user|caller *1 felt|feels|feel|feeling
look|looks forward|into|at|after
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
