import { browser } from 'wxt/browser';

export const WAKE_ALARM = 'outbox';
/** Browsers grant no earlier alarm; a living worker needs none and keeps time itself. */
const EARLIEST_ALARM_MS = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let drain: () => void = () => undefined;

/** Says what to do when the outbox falls due. */
export const onWake = (work: () => void): void => {
  drain = work;
};

/** Has the outbox drained at this moment: by a timer while this worker lives, and by an alarm should it not. */
export function wakeAt(at: number | null, now: number): void {
  clearTimeout(timer);
  if (at === null) {
    void browser.alarms.clear(WAKE_ALARM);
    return;
  }
  const wait = Math.max(0, at - now);
  if (wait < EARLIEST_ALARM_MS) timer = setTimeout(() => drain(), wait);
  void browser.alarms.create(WAKE_ALARM, { when: now + Math.max(wait, EARLIEST_ALARM_MS) });
}
