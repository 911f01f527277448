/** Runs tasks strictly one after another, in the order they were handed in; a task that fails does not stop the rest. */
export interface Queue {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Tasks waiting or running, for the health page. */
  readonly length: number;
}

/** A first-in, first-out queue: the only way to the one connection of a database file. */
export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  let length = 0;
  return {
    run(task) {
      length += 1;
      const result = tail.then(task).finally(() => {
        length -= 1;
      });
      tail = result.catch(() => undefined);
      return result;
    },
    get length() {
      return length;
    },
  };
}
