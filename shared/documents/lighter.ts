import { type Plan, WORDS } from '@fairway/shared/plan';
import { type Block, type Document, fact, facts, paragraph, quote, section, table } from './model.ts';
import { evidenceTable, files } from './parts/concerns.ts';
import { ending } from './parts/ending.ts';
import { entries } from './parts/entries.ts';
import { parties } from './parts/parties.ts';
import { recordPoint } from './parts/version.ts';
import { type PlanRecord, sharedWithEmployee } from './record.ts';
import { nameOf, type Setting } from './setting.ts';
import { capital, span, writtenDay } from './wording.ts';

/** A lighter plan with all that was said and done on it, as the employee may see it, whoever prints it. */
export function lighterPlan(record: PlanRecord, setting: Setting): Document | undefined {
  if (!record.plan.lighter) return undefined;
  const { plan } = sharedWithEmployee(record);
  const { lighter, launch } = plan;
  if (!lighter || !launch) return undefined;
  return {
    title: capital(WORDS[plan.kind]),
    letterhead: setting.letterhead,
    foot: 'Confidential: for the employee, the manager and HR.',
    blocks: [
      facts(
        ...parties(plan, setting),
        fact('Agreed', span(launch.startsOn, lighter.endsOn)),
        fact('Look back on', writtenDay(lighter.endsOn)),
      ),
      section(
        'What it is for',
        paragraph(lighter.purpose),
        ...(lighter.expectation.trim() === '' ? [] : [facts(fact('Expected', lighter.expectation))]),
      ),
      section('Tasks', tasks(plan, setting)),
      ...(lighter.evidence.length > 0
        ? [section('What it rests on', evidenceTable(lighter.evidence), ...files(lighter.evidence))]
        : []),
      ...view(plan),
      ...(plan.entries.length > 0 ? [section('Talks and notes', ...entries(plan, setting))] : []),
      ...plan.extensions.map(({ to, reason }) => paragraph(`It went on to ${writtenDay(to)}: ${reason}`)),
      ...ending(plan, setting),
      recordPoint(plan, setting),
    ],
  };
}

function tasks({ lighter, tasksDone, subjectId, managerId }: Plan, setting: Setting): Block {
  const owners = { employee: nameOf(setting, subjectId), manager: nameOf(setting, managerId) };
  return table(
    { What: 7, 'By whom': 4, By: 3, Done: 3 },
    (lighter?.tasks ?? []).map(({ id, text, owner, ownerName, dueOn }) => [
      text,
      owner === 'other' ? ownerName : owners[owner],
      writtenDay(dueOn),
      tasksDone[id] ? writtenDay(tasksDone[id].on) : '',
    ]),
  );
}

const view = ({ view: said }: Plan): Block[] =>
  said?.state === 'given' ? [section('The employee’s view', quote(said.text))] : [];
