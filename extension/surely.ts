import { sendMessage } from './messages.ts';

const MOST_TRIES = 3;

/** How an extension that was updated or removed answers its old pages: there is nobody left to ask. */
const GONE = /context invalidated/i;

/**
 * Asks the background, and asks again when it was ended before it answered, as browsers do at any moment. Only for what may
 * be asked twice: a command keeps its id, so the second asking does nothing anew. Throws when nobody answers.
 */
export async function surely<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MOST_TRIES || GONE.test(String(error))) throw error;
    }
  }
}

/** Sends a message that may come twice: a question, or what sets the same thing again. Throws when nobody answers. */
export const ask = ((...message: Parameters<typeof sendMessage>) =>
  surely(() => sendMessage(...message))) as typeof sendMessage;

/** How an undo ended. After `interrupted` nobody can say without looking. */
export type Undone = 'undone' | 'too_late' | 'interrupted';

/** Undoes, surely: an undo that had to be asked twice may have been done by the first asking, whose answer was lost. */
export async function undoSurely<Answer extends 'undone' | 'too_late' | 'hidden'>(
  ask: () => Promise<Answer>,
): Promise<Answer | 'interrupted'> {
  let asked = 0;
  const again = () => {
    asked += 1;
    return ask();
  };
  const came = await surely(again).catch(() => 'interrupted' as const);
  return came === 'too_late' && asked > 1 ? 'interrupted' : came;
}
