import { addWorkingDays, type Calendar, workingDaysBetween } from './calendar.ts';
import { type Content, contentHash } from './content.ts';
import { addDays, type Day } from './dates.ts';
import type { Plan } from './state.ts';

/** Working days that a plan rested: from its first day of rest up to the day before it runs again. */
export const restedDays = (from: Day, resumesOn: Day, calendar: Calendar): number =>
  workingDaysBetween(addDays(from, -1), addDays(resumesOn, -1), calendar);

/**
 * Every day still ahead when a plan came to rest, moved by the working days of the rest.
 * @param launch the period as it was before the rest
 */
export function afterRest(
  {
    launch,
    content,
    checkIns,
  }: { launch: NonNullable<Plan['launch']>; content: Content } & Pick<Plan, 'checkIns'>,
  from: Day,
  resumesOn: Day,
  calendar: Calendar,
) {
  const lost = restedDays(from, resumesOn, calendar);
  const move = (on: Day): Day => (on < from ? on : addWorkingDays(on, lost, calendar));
  const moved: Content = {
    ...content,
    goals: content.goals.map((goal) => ({
      ...goal,
      dueOn: goal.dueOn && move(goal.dueOn),
      ...(goal.milestones && {
        milestones: goal.milestones.map((one) => ({ ...one, on: one.on && move(one.on) })),
      }),
    })),
    support: content.support.map((item) => ({ ...item, dueOn: item.dueOn && move(item.dueOn) })),
  };
  return {
    from,
    resumesOn,
    endsOn: move(launch.endsOn),
    checkIns: checkIns
      .filter(({ state }) => state === 'due')
      .map(({ id, dueOn }) => ({ id, dueOn: move(dueOn) })),
    content: moved,
    contentHash: contentHash(moved),
  };
}
