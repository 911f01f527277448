import { blank, naming, type ReadinessFinding, type ReadinessRule, sentence } from './finding.ts';

/** Every promise has somebody who keeps it and a day. */
export const support: ReadinessRule = (content) =>
  content.support.flatMap((item) => {
    const name = sentence(naming('support', item.text));
    const found: ReadinessFinding[] = [];
    if (item.ownerId === null && blank(item.ownerName))
      found.push({
        code: 'support_without_owner',
        part: item.id,
        reason: `${name} has no owner.`,
        fix: 'Say who gives it.',
        blocks: 'review',
      });
    if (item.dueOn === null)
      found.push({
        code: 'support_without_date',
        part: item.id,
        reason: `${name} has no due date.`,
        fix: 'Say by when it is given.',
        blocks: 'review',
      });
    return found;
  });
