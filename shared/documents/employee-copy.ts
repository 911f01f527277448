import { type Extension, eventDefinition, type Plan } from '@fairway/shared/plan';
import { type Block, type Document, fact, facts, paragraph, quote, section, table } from './model.ts';
import { amendment } from './parts/amendment.ts';
import { concerns, expectations } from './parts/concerns.ts';
import { ending } from './parts/ending.ts';
import { entries } from './parts/entries.ts';
import { goals } from './parts/goals.ts';
import { nextSteps } from './parts/next-steps.ts';
import { parties, period } from './parts/parties.ts';
import { RECEIPT_TITLE, receiptOnRecord } from './parts/receipt.ts';
import { schedule } from './parts/schedule.ts';
import { becameOf, ownerOf } from './parts/support.ts';
import { recordPoint, signedPoints } from './parts/version.ts';
import { imported } from './plan.ts';
import { type PlanRecord, type Recorded, sharedWithEmployee } from './record.ts';
import { nameOf, type Setting } from './setting.ts';
import { CADENCE_WORDS, capital, span, writtenDay, writtenInstant } from './wording.ts';

/**
 * The whole record as the employee may see it, whoever prints it. Undefined while the plan was never shared. What the
 * employee asked HR in private is theirs too, but not on paper that may be left lying about.
 */
export function employeeCopy(record: PlanRecord, setting: Setting): Document | undefined {
  if (!record.plan.sharing) return undefined;
  const { plan, history, checkpoints = [] } = sharedWithEmployee(record);
  const { content, contentHash } = plan;
  if (!content || !contentHash) return undefined;
  return {
    title: 'Your copy of the record',
    letterhead: setting.letterhead,
    foot: 'Confidential: the employee’s own copy.',
    blocks: [
      paragraph(
        'This is everything on record about your performance improvement plan that is shared with you, with the day on which each thing happened and the moment at which it was recorded. Private requests to HR are not printed; you find them on your own page.',
      ),
      ...imported(plan),
      facts(
        ...parties(plan, setting),
        fact('Shared on', writtenDay(plan.sharing?.on)),
        fact('Period', period(plan)),
        fact('Check-ins', capital(CADENCE_WORDS[content.cadence.every])),
      ),
      expectations(content),
      concerns(content),
      goals(content),
      section('Support', support(plan, setting)),
      nextSteps(content),
      ...employeesView(plan),
      receiptOnRecord(plan, contentHash, setting) ?? section(RECEIPT_TITLE, paragraph('Not answered yet.')),
      ...changes(plan, setting),
      section('Check-ins', schedule(plan)),
      ...(plan.entries.length > 0 ? [section('Entries', ...entries(plan, setting))] : []),
      ...questions(plan, setting),
      ...ending(plan, setting),
      section('History', historyTable(history, setting)),
      recordPoint(plan, setting),
      ...signedPoints(checkpoints),
    ],
  };
}

function support(plan: Plan, setting: Setting): Block {
  const promised = plan.content?.support ?? [];
  if (promised.length === 0) return paragraph('None was promised.');
  return table(
    { What: 6, 'Given by': 3, By: 3, 'What became of it': 4 },
    promised.map((item) => [
      item.text,
      ownerOf(item, setting),
      writtenDay(item.dueOn),
      capital(becameOf(plan, item)),
    ]),
  );
}

function employeesView({ view }: Plan): Block[] {
  if (!view) return [];
  return [
    section(
      `Your view, ${writtenDay(view.on)}`,
      view.state === 'given' ? quote(view.text) : paragraph('Invited; you declined to give one.'),
    ),
  ];
}

/** What changed on the way: launch, amendments, moved days, hand-overs. Why a plan was paused is on no record. */
function changes(plan: Plan, setting: Setting): Block[] {
  const { launch, companion, delivery, pause } = plan;
  const items = [
    ...(launch ? [fact('Launch meeting', launchWords(launch))] : []),
    ...(companion
      ? [fact('Companion', companion.accepted ? companion.name || 'accepted' : 'offered and declined')]
      : []),
    ...(delivery
      ? [fact('Handed over on paper', `${writtenDay(delivery.on)}. Witness: ${delivery.witness}`)]
      : []),
    ...plan.pauses.map(({ from, to }) =>
      fact('Paused', `from ${writtenDay(from)}; resumed on ${writtenDay(to)}, with later days`),
    ),
    ...(pause ? [fact('Paused', `from ${writtenDay(pause.from)}`)] : []),
    ...plan.extensions.map((extension) =>
      fact(`Extended ${writtenDay(extension.on)}`, extensionWords(extension)),
    ),
    ...plan.handOvers.map(({ on, from, to, reason }) =>
      fact(`Handed over ${writtenDay(on)}`, `${nameOf(setting, from)} to ${nameOf(setting, to)}: ${reason}`),
    ),
  ];
  const amended = plan.amendments.map((one) => amendment(plan, one, setting));
  if (items.length + amended.length === 0) return [];
  return [section('On the way', ...(items.length > 0 ? [facts(...items)] : []), ...amended)];
}

function launchWords({ heldOn, answer }: NonNullable<Plan['launch']>): string {
  const held = `Held on ${writtenDay(heldOn)}.`;
  if (!answer) return held;
  const said = answer.agrees ? 'You confirmed the day.' : 'You disputed the day.';
  return [held, said, answer.text].filter((part) => part.trim() !== '').join(' ');
}

function extensionWords({ from, to, reason, answer }: Extension): string {
  const receipt = answer && `Receipt ${answer.state} on ${writtenDay(answer.on)}.`;
  const witness = answer?.witness && `Witness: ${answer.witness}.`;
  return [`${span(from, to)}: ${reason}`, receipt, witness, answer?.statement].filter(Boolean).join('\n');
}

const questions = ({ questions: asked }: Plan, setting: Setting): Block[] =>
  asked.length === 0
    ? []
    : [
        section(
          'Questions',
          ...asked.flatMap(({ on, text, answer }) => [
            quote(`${writtenDay(on)}: ${text}`),
            paragraph(
              answer
                ? `${nameOf(setting, answer.by)}, ${writtenDay(answer.on)}: ${answer.text}`
                : 'Not answered yet.',
            ),
          ]),
        ),
      ];

const historyTable = (history: readonly Recorded[], setting: Setting): Block =>
  table(
    { No: 1, 'What happened': 5, 'Happened on': 3, Recorded: 4, By: 3 },
    history.map(({ seq, type, version, happenedOn, recordedAt, actorId }) => [
      String(seq),
      eventDefinition(type, version).title,
      writtenDay(happenedOn),
      writtenInstant(recordedAt, setting.timeZone),
      nameOf(setting, actorId),
    ]),
  );
