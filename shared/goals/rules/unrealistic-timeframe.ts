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
learn+|master+|rewrite+|rebuild+|redesign+|overhaul+|migrate+|redo|refactor+|digitise+|digitize+|relaunch+|replace+|restructure+|turn|qualify+|translate+|recruit+|audit+|retrain+|reorganise+|reorganize+|become+|document+|transform+|automate+|review+|train+|renegotiate+|mark+|read+|write+|open+|complete+|clear+|build+ *4 whole|entire|all|every|full|complete|company|fluent|expert|chartered|certified|<number>
from scratch|nothing|zero
{done} *3 <number> !{clock} !{period} !) *3
<number> hours of
write *5 monograph|novel|thesis|dissertation|book|encyclopaedia *1
all|every <number>|the *6
hire|recruit|appoint <number> *3
<number> *1 years of
open the *2 market|office|branch
single handed|handedly
alone|yourself|on your own|singlehandedly
by yourself
on your own
chartered|fluent|fluently|expert|degree|mba|acca|cpa|qualified|master's
`,
    short_time: `
by|before|until the? end? of? tomorrow|tonight|today|morning
by|before|until tomorrow|tonight|today|<weekday>|eod|cob|noon
by the end of the? day|today|week
this afternoon|morning|evening|week|weekend
end of today|play|day|tomorrow|week
end of this|next|the day|week
within|in|inside|over *2 <number> hours|hrs|day~|workday~
within|in|inside|over *2 <number> weeks|wks
in|within|over a|the|one|next *1 day|week|weekend|fortnight|afternoon|hour
overnight
in|within one|an|a|single afternoon|morning|evening|sitting|night
by the day after
by|before the? *1 weekend|<weekday>|tomorrow|tonight
this week|weekend|morning|afternoon
by|before *3 next week
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
