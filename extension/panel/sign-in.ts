import { effect, signal } from '@preact/signals';
import { sendMessage } from '../messages.ts';
import { ask } from '../surely.ts';
import { say, session } from './state.ts';

/** Why the last attempt to sign in did not work, in words. */
export const signInProblem = signal('');

const ENDED = {
  denied: 'The sign-in was refused in the browser tab. If that was a mistake, try again.',
  expired: 'The code has run out. Try again.',
} as const;

/** Starts a sign-in; the person goes on in the browser tab that opens. */
export async function signIn(): Promise<void> {
  signInProblem.value = '';
  const begun = await sendMessage('beginSignIn');
  if (!begun.ok) signInProblem.value = begun.problem.message;
}

async function poll(): Promise<void> {
  const answer = await sendMessage('pollSignIn');
  if (!answer.ok) return;
  const { state } = answer.value;
  if (state === 'denied' || state === 'expired') signInProblem.value = ENDED[state];
  if (state === 'signed-in') say('You are signed in.');
  session.value = await ask('session');
}

/** Asks the server, as long as the panel is open, whether the person has allowed the sign-in yet. */
export function pollWhileSigningIn(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(timer);
    const { signIn } = session.value ?? {};
    if (signIn) timer = setTimeout(() => void poll(), signIn.pollAfter);
  });
}
