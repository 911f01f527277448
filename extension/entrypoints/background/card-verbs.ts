import { todayIn } from '@fairway/shared/plan/dates.ts';
import { GOAL_STATUSES } from '@fairway/shared/plan/state.ts';
import { failed } from '../../api-client/outcome.ts';
import { answer } from '../../callers.ts';
import { certain, isRunning } from '../../card/about.ts';
import type { CardState } from '../../card/state.ts';
import { sendMessage } from '../../messages.ts';
import { newCommand } from '../../outbox/command.ts';
import type { Route } from '../../panel/route.ts';
import { inMemory } from '../../session/key-value.ts';
import { tell } from './pages.ts';
import { openPanel, showInPanel } from './panel-window.ts';
import type { Parts } from './parts.ts';

const ARMED_MS = 60_000;

/** What the card in a page may ask for: always about the person on its own tab. */
export function answerCards({ session, reports, outbox, pages }: Parts): void {
  async function personOn(tabId: number | undefined) {
    if (tabId === undefined) return undefined;
    const people = await reports.list();
    return people.ok ? certain((await pages.view(tabId)).match, people.value) : undefined;
  }
  /** Opens the panel at a screen of the plan of the person on this tab. */
  function openAt(tabId: number | undefined, screenOf: (planId: string) => Route) {
    // Browsers open a panel only in the very task of a click; where it stands is settled after.
    const opened = openPanel(tabId);
    void personOn(tabId).then((person) => {
      if (person?.plan) void showInPanel(screenOf(person.plan.id));
    });
    return opened;
  }
  const today = async () => {
    const { me } = await session.view();
    return me && todayIn(me.organisation.timeZone, new Date().toISOString());
  };

  answer('cardState', async (_, { tabId }): Promise<CardState> => {
    const day = await today();
    if (!day) return { kind: 'signed-out' };
    const person = await personOn(tabId);
    if (!person) return { kind: 'nobody' };
    const armed = (await inMemory.get<number>(armedKey(tabId!))) ?? 0;
    return {
      kind: 'person',
      name: person.name,
      running: isRunning(person),
      nextDueOn: person.plan?.nextDueOn ?? null,
      today: day,
      armed: Date.now() - armed < ARMED_MS,
    };
  });
  answer('logStatus', async ({ id, status }, { tabId }) => {
    if (!(await isUnmasked(tabId)))
      return failed(
        'refused',
        'hidden',
        'The page hides this card, so nothing was logged. Log it in the panel.',
      );
    const person = await personOn(tabId);
    const happenedOn = await today();
    if (!happenedOn || !person?.plan || !isRunning(person) || !GOAL_STATUSES.includes(status))
      return failed('refused', 'nobody', 'There is no running plan to log this on. Open the panel to look.');
    const data = { status, reason: '', happenedOn };
    return outbox.add(newCommand(person.plan.id, 'note_status', data, Date.now(), id), true);
  });
  answer('undoStatus', async (commandId, { tabId }) =>
    (await isUnmasked(tabId)) ? outbox.undo(commandId) : 'hidden',
  );
  answer('sayWhy', (entryId, { tabId }) => openAt(tabId, (planId) => ({ screen: 'why', planId, entryId })));
  answer('logCheckIn', (_, { tabId }) => openAt(tabId, (planId) => ({ screen: 'check-in', planId })));
  answer('resizeCard', async (size, { tabId }) => {
    if (tabId !== undefined) await sendMessage('cardSize', size, tabId).catch(() => undefined);
  });
}

/** Asks the page's own script; a page that has none any more shows no card to be clicked on. */
const isUnmasked = async (tabId: number | undefined): Promise<boolean> =>
  tabId !== undefined && sendMessage('cardUnmasked', undefined, tabId).catch(() => false);

const armedKey = (tabId: number) => `armed:${tabId}`;

/** The shortcut was pressed on this tab: nobody but the browser can say so, and the card's buttons may count. */
export async function armCard(tabId: number): Promise<void> {
  await inMemory.set(armedKey(tabId), Date.now());
  await tell('page');
  await sendMessage('focusCard', undefined, tabId).catch(() => false);
}
