import type { Client, ResultSet } from '@libsql/client';
import { isBusy, isConstraintViolation, StoreUnavailable } from './errors.ts';
import { type Compiled, compile, type Queries, type Results } from './queries.ts';
import { createQueue, type Queue } from './queue.ts';

/** The one way to a database. Every call is one batch: all of it happens, or none. */
export interface Database {
  /** One consistent read. Throws StoreUnavailable when the store cannot answer. */
  read<const Q extends Queries>(queries: Q): Promise<Results<Q>>;
  /**
   * One write transaction; answers only when it is durable. A constraint's refusal is thrown as libSQL's own error
   * (see `isUniqueViolation`) with nothing changed; anything else is StoreUnavailable, and whether it was committed
   * is then known only by asking for its command id.
   */
  write<const Q extends Queries>(queries: Q): Promise<Results<Q>>;
  /** Runs a task with the connection to itself: for migrations and backup. */
  exclusively<T>(task: (client: Client) => Promise<T>): Promise<T>;
  /** Batches waiting or running. */
  readonly queued: number;
  close(): void;
}

export interface DatabaseOptions {
  /** Statements that every new connection needs. */
  pragmas: readonly string[];
  /** How long to go on trying when another process holds the database, in milliseconds. */
  patience?: number;
}

const firstPause = 5;
const longestPause = 100;

/** A database over one client; one queue keeps its batches apart, so that a failed one never meets the next. */
export function createDatabaseOver(client: Client, { pragmas, patience = 5_000 }: DatabaseOptions): Database {
  const queue: Queue = createQueue();
  let prepared = false;

  /** A connection that met an error is replaced: it may go on answering success while nothing is committed. */
  const replaceConnection = async () => {
    prepared = false;
    await client.reconnect();
  };

  const attempt = async (compiled: readonly Compiled[], mode: 'read' | 'write'): Promise<ResultSet[]> => {
    if (!prepared) {
      for (const pragma of pragmas) await client.execute(pragma);
      prepared = true;
    }
    return client.batch(
      compiled.map(({ statement }) => statement),
      mode,
    );
  };

  const untilNotBusy = async (compiled: readonly Compiled[], mode: 'read' | 'write') => {
    const giveUpAt = performance.now() + patience;
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return await attempt(compiled, mode);
      } catch (error) {
        await replaceConnection();
        if (!isBusy(error) || performance.now() + pause > giveUpAt) throw error;
        await new Promise((resume) => setTimeout(resume, pause));
      }
    }
  };

  const run = async <Q extends Queries>(queries: Q, mode: 'read' | 'write'): Promise<Results<Q>> => {
    const compiled = queries.map(compile);
    try {
      const results = await queue.run(() => untilNotBusy(compiled, mode));
      return compiled.map(({ map }, i) => map(results[i] as ResultSet)) as Results<Q>;
    } catch (error) {
      if (isConstraintViolation(error)) throw error;
      throw new StoreUnavailable('The database cannot be reached or written just now.', { cause: error });
    }
  };

  return {
    read: (queries) => run(queries, 'read'),
    write: (queries) => run(queries, 'write'),
    exclusively: (task) => queue.run(() => task(client)),
    get queued() {
      return queue.length;
    },
    close: () => client.close(),
  };
}
