import {
  type Amendment,
  type ChangedField,
  changeWords,
  type Plan,
  sideWords,
  textOfPart,
} from '@fairway/shared/plan';
import { type Block, fact, facts, paragraph, section } from '../model.ts';
import { nameOf, type Setting } from '../setting.ts';
import { writtenDay } from '../wording.ts';

/** What one amendment changed, each field with what it said before. */
export function amendment(plan: Plan, made: Amendment, setting: Setting): Block {
  const { on, reason, changes = [], surprise, answer, delivery } = made;
  const wording = {
    day: writtenDay,
    nameOf: (personId: string) => nameOf(setting, personId),
    partOf: (id: string) => textOfPart(plan, id),
  };
  return section(
    `Amended on ${writtenDay(on)}`,
    paragraph(reason),
    ...(surprise ? [facts(fact('Why a new concern could not wait', surprise))] : []),
    ...changes
      .map((change) => changeWords(change, wording))
      .flatMap(({ title, name, fields }) => [
        paragraph(name === '' ? title : `${title}: ${name}`),
        ...(fields.length > 0 ? [facts(...fields.map(fieldFact))] : []),
      ]),
    ...(answer
      ? [paragraph(`Receipt ${answer.state} on ${writtenDay(answer.on)}. ${answer.statement}`.trim())]
      : []),
    ...(delivery
      ? [paragraph(`Handed over on paper on ${writtenDay(delivery.on)}. Witness: ${delivery.witness}.`)]
      : []),
  );
}

function fieldFact(field: ChangedField) {
  const words = sideWords(field);
  const side = (word: string, text: string) => (word === '' ? text : `${word}: ${text}`);
  const sides = [
    field.after === '' ? '' : side(words.after, field.after),
    field.before === '' ? '' : side(words.before, field.before),
  ];
  return fact(field.label, sides.filter((one) => one !== '').join('\n'));
}
