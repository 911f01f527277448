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
half baked|hearted
off putting
hit and miss
second|third rate
{judged}
seemed|seemingly|seem~
appeared|appear~ as|to|{judged}
came|come+|feel~|look+|read~|sound+ *1 across|as|like|over|{judged}
apparently|arguably|attitude|evidently|gut|honestly|impression|moody|mood~|obviously|uneasy|vibe~
feeling|feel~|felt
general|in|my|our|personal opinion|sense|view
i|we don't|just|really|{neg}? believe|doubt|expected|guess|hoped|question|reckon|see|sense|suspect|think|trust|wonder|worry !about
am|i'm|i've|we're not|{neg}? certain|concerned|convinced|disappointed|sure|worried
customers|everybody|everyone|i|it|others|some|we|{folk} find~|found her|him|it|the|them|you|your *2
{neg} *3 acceptable|adequate|bothered|committed|convinced|convincing|dependable|engaged|enough|expect|expected|fit|good|great|happy|heart|hoped|ideal|impressed|impressive|interested|joy|level|material|par|pleased|reliable|right|satisfactory|scratch|spark|standard|suitable|there|weight
{neg} *2 appear|belong|click|cope|coping|feel|fit|gel|handle|inspire|land|manage|pull|pulling|seem
below|sub|under *1 acceptable|average|expect|expectations|expected|level|par|standard
lack+|lacking
any|little|no|without|zero *1 desire|effort|energy|enthusiasm|interest|passion|pride|urgency
customers|everybody|everyone|nobody|others|peers|somebody|someone|they|{folk} *2 agree|believe|complain|feel+|find+|know+|mention+|notice+|say+|tell|think+|told
hear|heard from|that *3
struggle+
let+|letting *2 down
difficult|hard|tough to *1 deal|follow|get|manage|please|reach|read|talk|trust|work
bit|extremely|quite|rather|really|so|too|very *1 casual|difficult|easy|familiar|fragile|hard|loud|much|quiet|relaxed|sensitive|shy|slow|soft|tired|weak|{mild}
can|could|should be|do *1 better|more
capable of *1
expect+|expected|hope|hoped *2 better|for|from|more|of
{neg} *1 been the same
different person
bit|leaves|left|lot|much|room|something *2 desired|improvement|wanting
effort|output|performance|progress|quality|results|standard|work *3 concern|declined|declining|deteriorated|down|dropped|low|slipped|slipping|suffer+|worse
declined|deteriorated|drop|dropped|slipped badly|lately|off|recently|sharply|significantly
going|gone|went backwards|cold|downhill|off|quiet
head|heart|mind|thoughts *3 elsewhere|in|on|somewhere
through the motions
checked|switched|zoned off|out
out of *1 depth|place|sorts|touch
no|nobody *1 enjoys|likes|wants *3
coast+
{neg} *1 what *2 call|expect|hoped|need|want
nowhere near
make+|making a fuss
excuse for
annoys|drains|irritates|slows|spreads|stirs *2 customers|everyone|gossip|line|team|unrest|us|users
as if|though {pron}
struck me|us as
over cautious|complicated|confident|dramatic|engineered|reliant
at|since *6 can't|cannot|head|isn't|mind|not *4 elsewhere|expect|going|keep
cultural|good|natural|right fit
picking|pick~ up *1 slack
puts|rubs *2 off|wrong
bound|can't|cannot|never|unlikely|won't *1 to? *1 able|change|commit|cope|fit|handle|last|learn|manage
issue~|problem~ with her|his|your *1 approach|attitude|manner|style|tone
bit|more|much of a|more *1 burden|hindrance|liability|problem
`,
    'subjective_opinion.not': `
bad|negative|poor|slow data|debtor|debt~|lighting|mobile|pupils|reception|request~|review~|sector~|signal|weather
caller|client|customer~|guest|patient|pupil|student|user *1 feeling|feel~|felt
look~ after|at|forward|into
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
