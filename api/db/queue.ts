/** Hands over what waits, in the order it came, one hand-over at a time. */
export interface Queue<T> {
  add(item: T): void;
  /** Items waiting or being worked on. */
  readonly length: number;
}

export interface QueueOptions<T> {
  /** Works on items that waited at the same time; never called again before it is through. Must not throw. */
  work(items: T[]): Promise<void>;
  /** The most items in one hand-over. */
  most: number;
  /** Waited for before each hand-over, again while more arrives, so that what comes together is worked on together. */
  gather(): Promise<void>;
}

/** A first-in, first-out queue: the only way to the one connection of a database file. */
export function createQueue<T>({ work, most, gather }: QueueOptions<T>): Queue<T> {
  const waiting: T[] = [];
  let working = 0;
  let isRunning = false;

  /** For as long as more arrives: what is worked on together costs little more than one of it. */
  const gatherAll = async () => {
    let seen: number;
    do {
      seen = waiting.length;
      await gather();
    } while (waiting.length > seen && waiting.length < most);
  };

  const run = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      await gatherAll();
      const items = waiting.splice(0, most);
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
