import { tooFast } from '../pace.ts';
import type { About, Rule } from '../types.ts';

export const unrealisticTimeframe: Rule = {
  code: 'unrealistic_timeframe',
  title: 'Too much in too short a time',
  severity: 'warning',
  kinds: ['goal', 'expectation'],
  message: 'Hardly anybody could do this in the time given, so the goal is lost before it starts.',
  fix: 'Take a smaller step, or give it more time.',
  phrases: {
    big_act: `
audit+|automate+|become+|build+|clear+|complete+|digitise+|digitize+|document+|learn+|mark+|master+|migrate+|open+|overhaul+|qualify+|read+|rebuild+|recruit+|redesign+|redo|refactor+|relaunch+|renegotiate+|reorganise+|reorganize+|replace+|restructure+|retrain+|review+|rewrite+|train+|transform+|translate+|turn|write+ *4 <number>|all|certified|chartered|company|complete|entire|every|expert|fluent|full|whole
from nothing|scratch|zero
{done} *3 <number> !{clock} !{period} !) *3
<number> hours of
write *5 book|dissertation|encyclopaedia|monograph|novel|thesis *1
all|every <number>|the *6
appoint|hire|recruit <number> *3
<number> *1 years of
open the *2 branch|market|office
single handed|handedly
alone|on|yourself your own|singlehandedly
by yourself
on your own
acca|chartered|cpa|degree|expert|fluent|fluently|master's|mba|qualified
`,
    short_time: `
before|by|until the? end? of? morning|today|tomorrow|tonight
before|by|until <weekday>|cob|eod|noon|today|tomorrow|tonight
by the end of the? day|today|week
this afternoon|evening|morning|week|weekend
end of day|play|today|tomorrow|week
end of next|the|this day|week
in|inside|over|within *2 <number> day~|hours|hrs|workday~
in|inside|over|within *2 <number> weeks|wks
in|over|within a|next|one|the *1 afternoon|day|fortnight|hour|week|weekend
overnight
in|within a|an|one|single afternoon|evening|morning|night|sitting
by the day after
before|by the? *1 <weekday>|tomorrow|tonight|weekend
this afternoon|morning|week|weekend
before|by *3 next week
tomorrow
`,
  },
  find: (reading) => tooFast(reading),
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: achievable',
  bad: [
    { kind: 'goal', text: 'Bring the error rate from 12% to 0% in 30 days.' },
    { kind: 'goal', text: 'Rewrite the whole handbook by tomorrow.' },
    { kind: 'goal', text: 'Triple your sales within two weeks.' },
  ],
  good: [
    { kind: 'goal', text: 'Bring the error rate from 12% to 8% in 30 days.' },
    { kind: 'goal', text: 'Send the report by tomorrow.' },
    { kind: 'goal', text: 'Reply to each ticket within 2 hours.' },
  ],
};
