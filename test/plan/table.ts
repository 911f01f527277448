import { writeFileSync } from 'node:fs';
import {
  COMMANDS,
  type CommandDefinition,
  type CommandType,
  EVENTS,
  isLighter,
  type PlanKind,
  RELATIONS,
  STATUSES,
  WORDS,
} from '@fairway/shared/plan';
import { PLACES, SCREENS } from './screens.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const code = (name: string) => `\`${name}\``;
const commands = [...COMMANDS].sort((a, b) =>
  a.type < b.type ? -1 : 1,
) as unknown as CommandDefinition<unknown>[];
const allowed = ({ who, when }: CommandDefinition<unknown>, status: string) =>
  when.length === 0 || !(when as readonly string[]).includes(status)
    ? ''
    : who.map((one) => LETTER[one]).join(' ');

const LETTER: Record<string, string> = {
  employee: 'E',
  manager: 'M',
  manager_above: 'A',
  hr: 'HR',
  collaborator: 'C',
};

/** The page `docs/commands.md`: what each command may do, in which state, for whom, and what follows; from the code. */
export function commandsPage(): string {
  const titleOf = new Map(EVENTS.map((event) => [event.type, event]));
  return [
    '# Commands and events of a plan',
    '',
    'Made from `shared/plan` by `test/plan/table.ts`; a test holds it up to date. E is the plan’s employee, M its manager, HR',
    'somebody in HR who is neither, C whom HR invited to the plan. Whoever has no relation to a plan gets the same answer as if it',
    'did not exist, and a manager above its manager may read it once it was shared, but does nothing on it.',
    '',
    '## Who may do what, in which state',
    '',
    row(['command', ...STATUSES.map((status) => WORDS[status])]),
    row(['---', ...STATUSES.map(() => '---')]),
    ...commands.map((one) =>
      row([`${one.title} (${code(one.type)})`, ...STATUSES.map((status) => allowed(one, status))]),
    ),
    '',
    '`open_plan` begins a plan: whoever may manage people, or is in HR, and never the person it is about. A command of another',
    'kind of plan is refused; a lighter plan is coaching, training, mentorship or role clarification.',
    '',
    '## What follows',
    '',
    row(['command', 'kind of plan', 'events', 'seen by', 'screen']),
    row(['---', '---', '---', '---', '---']),
    ...commands.map(({ type, yields, kinds }) =>
      row([
        code(type),
        kindsInWords(kinds),
        yields.map(code).join(', '),
        [...new Set(yields.map((event) => AUDIENCE[titleOf.get(event as never)?.audience ?? 'all']))].join(
          ', ',
        ),
        screensOf(type),
      ]),
    ),
    '',
    `${RELATIONS.length - 1} relations, ${STATUSES.length} states, ${COMMANDS.length} commands, ${EVENTS.length} kinds of event.`,
    '',
  ].join('\n');
}

/** Where each does it: "E, M: the plan’s page; M: the panel". */
function screensOf(type: string): string {
  const places = Object.entries(SCREENS[type as CommandType] ?? {}).flatMap(([who, where]) =>
    where.map((place) => ({ who: LETTER[who], place })),
  );
  return [...Map.groupBy(places, ({ place }) => place)]
    .map(([place, by]) => `${by.map(({ who }) => who).join(' ')}: ${PLACES[place]}`)
    .join('; ');
}

/** "PIP", "lighter", "PIP, lighter". */
function kindsInWords(kinds: readonly PlanKind[] = ['pip']): string {
  const words = kinds.map((kind) => (kind === 'pip' ? 'PIP' : isLighter(kind) ? 'lighter' : kind));
  return [...new Set(words)].join(', ');
}

const AUDIENCE = {
  all: 'all',
  hr_and_manager: 'HR and manager',
  hr_and_employee: 'HR and employee',
  hr: 'HR',
};

/** Run by itself it writes the page anew. */
if (import.meta.main) writeFileSync(new URL('../../docs/commands.md', import.meta.url), commandsPage());
