import { check } from '@fairway/shared/goals/index.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '../messages.ts';
import { kindAt } from '../sites/goal-fields.ts';
import { startSquiggles } from '../squiggles/index.ts';

/** The engine of an earlier injection into this page, to be ended by the next. */
const RUNNING = Symbol.for('fairway-checks');
type World = typeof globalThis & { [RUNNING]?: AbortController };

/** Put into a page by the background when the first goal field takes the focus, and not before. */
export default defineUnlistedScript(async () => {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;

  const { mutes, token, taught } = await sendMessage('checkSettings');
  const muted = new Set(mutes);
  const squiggles = startSquiggles(document, {
    check: (text, kind) => check(text, { kind }),
    kindOf: (field) => kindAt(field, location.href, taught ?? undefined),
    onFindings: (findings) =>
      void sendMessage(
        'fieldFindings',
        findings.map(({ message, fix }) => ({ message, fix })),
      ).catch(() => running.abort()),
    mutes: {
      has: (mute) => muted.has(mute),
      add: (mute) => {
        muted.add(mute);
        void sendMessage('muteCheck', mute).catch(() => undefined);
      },
    },
    token,
    signal: running.signal,
  });
  const stop = onMessage('showRemark', () => squiggles.openAtCaret());
  running.signal.addEventListener('abort', stop);
});
