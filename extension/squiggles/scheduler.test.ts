import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeScheduler } from './scheduler.ts';

/** A window with timers only, as browsers without idle callbacks have it. */
const view = () =>
  ({
    setTimeout: (work: () => void, wait: number) => setTimeout(work, wait) as never,
    clearTimeout: (timer: number) => clearTimeout(timer),
  }) as unknown as Window;

describe('makeScheduler', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const make = () => {
    const check = vi.fn();
    return { check, scheduler: makeScheduler(view(), check) };
  };

  it('checks once when typing rests, within half a second', () => {
    const { check, scheduler } = make();
    for (let key = 0; key < 10; key += 1) {
      scheduler.touch();
      vi.advanceTimersByTime(200);
    }
    expect(check).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('never checks while an input method composes, and once when it is done', () => {
    const { check, scheduler } = make();
    scheduler.touch();
    scheduler.compose(true);
    scheduler.touch();
    vi.advanceTimersByTime(60_000);
    expect(check).not.toHaveBeenCalled();
    scheduler.compose(false);
    vi.advanceTimersByTime(500);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer when at rest or stopped', () => {
    const { check, scheduler } = make();
    expect(vi.getTimerCount()).toBe(0);
    scheduler.touch();
    scheduler.stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(check).not.toHaveBeenCalled();
  });
});
