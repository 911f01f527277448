import {
  type Content,
  type Goal,
  type GoalReading,
  milestonesOf,
  type Plan,
  WORDS,
} from '@fairway/shared/plan';
import { type Block, boxes, type Document, fact, facts, lines, section, table } from './model.ts';
import { parties } from './parts/parties.ts';
import { ownerOf } from './parts/support.ts';
import { PLAN_FOOT } from './plan.ts';
import type { Setting } from './setting.ts';
import { capital, quantity, targetText, unitOf, writtenDay } from './wording.ts';

/** The next talk on one page: where each goal stood, what is owed, and room for both to write. */
export function checkInSheet(plan: Plan, setting: Setting): Document | undefined {
  const { content } = plan;
  if (!content || !plan.launch) return undefined;
  const next = plan.checkIns
    .filter(({ state }) => state === 'due')
    .map(({ dueOn }) => dueOn)
    .sort()[0];
  return {
    title: 'Check-in',
    letterhead: setting.letterhead,
    foot: PLAN_FOOT,
    blocks: [
      facts(
        ...parties(plan, setting),
        fact('Due on', next ? writtenDay(next) : 'no check-in is due'),
        fact('Held on', ''),
      ),
      section('Goals', goalsTable(plan, content)),
      ...openMilestones(plan),
      ...openSupport(plan, content, setting),
      section(
        'The talk',
        lines('What went well', 2),
        lines('What got in the way', 2),
        lines('What was agreed, by whom and until when', 2),
        lines('The employee’s own words', 2),
      ),
      facts(fact('Initials of both', '')),
    ],
  };
}

/** The newest reading of a goal that was not taken back, with its day. */
function lastReading(plan: Plan, goalId: string): (GoalReading & { on: string }) | undefined {
  return plan.entries
    .filter((entry) => entry.kind === 'check_in' && !entry.retracted)
    .flatMap((entry) =>
      entry.kind === 'check_in' ? entry.goals.map((goal) => ({ ...goal, on: entry.on })) : [],
    )
    .filter((reading) => reading.goalId === goalId)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
}

const BOXES = '☐ On track\n☐ At risk\n☐ Off track';

function goalsTable(plan: Plan, content: Content): Block {
  const row = (goal: Goal): string[] => {
    const last = lastReading(plan, goal.id);
    const value = quantity(last?.value, unitOf(plan, goal.id));
    const status = last ? capital(WORDS[last.status]) : '';
    const before = last ? [value, status, writtenDay(last.on)].filter((part) => part !== '').join('\n') : '–';
    return [goal.text, targetText(goal.measure), before, '', BOXES];
  };
  return table({ Goal: 6, Target: 4, 'Last time': 3, Today: 2, Status: 3 }, content.goals.map(row));
}

function openMilestones(plan: Plan): Block[] {
  const open = milestonesOf(plan).filter(({ reachedOn }) => !reachedOn);
  if (open.length === 0) return [];
  return [section('Milestones', boxes(...open.map(({ text, on }) => `${text} (by ${writtenDay(on)})`)))];
}

function openSupport(plan: Plan, content: Content, setting: Setting): Block[] {
  const open = content.support.filter(({ id }) => plan.support[id]?.state === 'promised');
  if (open.length === 0) return [];
  return [
    section(
      'Support still owed',
      boxes(
        ...open.map((item) => {
          const by = item.dueOn ? `by ${writtenDay(item.dueOn)}` : '';
          const terms = [ownerOf(item, setting), by].filter((part) => part !== '').join(', ');
          return terms === '' ? item.text : `${item.text} (${terms})`;
        }),
      ),
    ),
  ];
}
