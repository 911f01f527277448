import { ask } from '../surely.ts';

/** Keeps the newest value of a place, one write at a time: while one is under way, only the last of the rest counts. */
export function keeper(place: string, onResult: (kept: boolean) => void = () => undefined) {
  let running = false;
  let next: { value: unknown } | null = null;

  async function work(): Promise<void> {
    running = true;
    while (next) {
      const { value } = next;
      next = null;
      const outcome = await ask('keep', { place, value }).catch(() => ({ ok: false }));
      onResult(outcome.ok);
    }
    running = false;
  }

  return {
    keep(value: unknown): void {
      next = { value };
      if (!running) void work();
    },
    drop(): void {
      next = null;
      void ask('dropKept', place);
    },
  };
}
