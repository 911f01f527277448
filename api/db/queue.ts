/** Hands over what waits, in the order it came, one hand-over at a time. */
export interface Queue<T> {
  add(item: T): void;
  /** Items waiting or being worked on. */
  readonly length: number;
}

export interface QueueOptions<T> {
  /** Works on items that waited at the same time; never called again before it is through. Must not throw. */
  work(items: T[]): Promise<void>;
  /** Says whether an item has to be worked on by itself. */
  alone(item: T): boolean;
  /** The most items in one hand-over. */
  most: number;
  /** Waited for before each hand-over, so that what arrives together is worked on together. */
  gather(): Promise<void>;
}

/** A first-in, first-out queue: the only way to the one connection of a database file. */
export function createQueue<T>({ work, alone, most, gather }: QueueOptions<T>): Queue<T> {
  const waiting: T[] = [];
  let working = 0;
  let isRunning = false;

  const take = (): T[] => {
    const end = waiting.findIndex(
      (item, i) => i === most || (i > 0 && alone(item)) || (i > 0 && alone(waiting[0]!)),
    );
    return waiting.splice(0, end === -1 ? waiting.length : end);
  };

  const run = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      await gather();
      const items = take();
      working = items.length;
      await work(items);
      working = 0;
    }
    isRunning = false;
  };

  return {
    add(item) {
      waiting.push(item);
      if (!isRunning) void run();
    },
    get length() {
      return waiting.length + working;
    },
  };
}
