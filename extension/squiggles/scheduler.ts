/** Quiet time after the last input before a text is checked, in milliseconds. */
const QUIET = 350;
/** The page may be busy this much longer before the check runs anyway. */
const PATIENCE = 150;

export interface Scheduler {
  /** The text changed: check it when typing rests. */
  touch(): void;
  /** An input method is composing: leave everything alone until it is done. */
  compose(composing: boolean): void;
  stop(): void;
}

/** Runs `check` once typing rests and the page is idle; no timer is left when nothing was touched. */
export function makeScheduler(view: Window, check: () => void): Scheduler {
  let timer = 0;
  let idle = 0;
  let composing = false;

  const run = () => {
    idle = 0;
    check();
  };
  const cancel = () => {
    view.clearTimeout(timer);
    if (idle) view.cancelIdleCallback(idle);
    timer = 0;
    idle = 0;
  };
  const whenIdle = () => {
    timer = 0;
    if (view.requestIdleCallback) idle = view.requestIdleCallback(run, { timeout: PATIENCE });
    else run();
  };
  const touch = () => {
    cancel();
    if (!composing) timer = view.setTimeout(whenIdle, QUIET);
  };
  return {
    touch,
    compose(now) {
      composing = now;
      touch();
    },
    stop: cancel,
  };
}
