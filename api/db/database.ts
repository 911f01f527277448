import type { Connection, ResultSet } from './connection.ts';
import { isBusy, isConstraintViolation, isOfOneStatement, StoreUnavailable } from './errors.ts';
import { type Compiled, compile, type Queries, type Results } from './queries.ts';
import { createQueue } from './queue.ts';

/** The one way to a database. Every call is one batch: all of it happens, or none. */
export interface Database {
  /** One consistent read. Throws StoreUnavailable when the store cannot answer. */
  read<const Q extends Queries>(queries: Q): Promise<Results<Q>>;
  /**
   * One write batch; answers only when it is durable. A constraint's refusal is thrown as libSQL's own error
   * (see `isUniqueViolation`) with nothing changed; anything else is StoreUnavailable, and whether it was committed
   * is then known only by asking for its command id.
   */
  write<const Q extends Queries>(queries: Q): Promise<Results<Q>>;
  /**
   * Writes what a file's log holds into the file and empties the log, so that bytes which were overwritten there are gone
   * from the disk. A server looks after its own.
   * @throws StoreUnavailable when somebody reads the database all the time
   */
  emptyLog(): Promise<void>;
  /** Batches waiting or running. */
  readonly queued: number;
  close(): void;
}

export interface DatabaseOptions {
  /** Statements that every new connection needs. */
  pragmas: readonly string[];
  /** Waited for before a commit, so that batches which arrive together share it. */
  gather?: () => Promise<void>;
  /** How long to go on trying when another process holds the database, in milliseconds. */
  patience?: number;
}

type Mode = 'read' | 'write';

interface Batch {
  compiled: Compiled[];
  mode: Mode;
  resolve(results: ResultSet[]): void;
  reject(error: unknown): void;
}

const firstPause = 5;
const longestPause = 25;
const mostBatches = 32;

/**
 * A database over one connection. One queue keeps its transactions apart, so that a failed one never meets the next; batches
 * that wait at the same time share a transaction and its commit, each answered when that is durable. When a statement of
 * one of them fails, nothing was committed, and each is run again by itself.
 */
export function createDatabaseOver(
  connection: Connection,
  { pragmas, gather = () => Promise.resolve(), patience = 5_000 }: DatabaseOptions,
): Database {
  let isPrepared = false;

  /** A connection that met an error is replaced: it may go on answering success while nothing is committed. */
  const replaceConnection = async () => {
    isPrepared = false;
    await connection.reconnect();
  };

  const attempt = async (compiled: readonly Compiled[], mode: Mode): Promise<ResultSet[]> => {
    if (!isPrepared) {
      for (const pragma of pragmas) await connection.execute(pragma);
      isPrepared = true;
    }
    return connection.batch(
      compiled.map(({ statement }) => statement),
      mode,
    );
  };

  const untilNotBusy = async (compiled: readonly Compiled[], mode: Mode) => {
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

  const transact = async (batches: readonly Batch[]): Promise<void> => {
    const mode = batches.some((batch) => batch.mode === 'write') ? 'write' : 'read';
    try {
      const results = await untilNotBusy(
        batches.flatMap(({ compiled }) => compiled),
        mode,
      );
      let from = 0;
      for (const { compiled, resolve } of batches) {
        resolve(results.slice(from, from + compiled.length));
        from += compiled.length;
      }
    } catch (error) {
      if (batches.length > 1 && isOfOneStatement(error)) for (const batch of batches) await transact([batch]);
      else for (const { reject } of batches) reject(error);
    }
  };

  const queue = createQueue<Batch>({ work: transact, most: mostBatches, gather });

  const run = async <Q extends Queries>(queries: Q, mode: Mode): Promise<Results<Q>> => {
    const compiled = queries.map(compile);
    try {
      const results = await new Promise<ResultSet[]>((resolve, reject) => {
        queue.add({ compiled, mode, resolve, reject });
      });
      return compiled.map(({ map }, i) => map(results[i]!)) as Results<Q>;
    } catch (error) {
      if (isConstraintViolation(error)) throw error;
      throw new StoreUnavailable('The database cannot be reached or written just now.', { cause: error });
    }
  };

  return {
    read: (queries) => run(queries, 'read'),
    write: (queries) => run(queries, 'write'),
    async emptyLog() {
      const giveUpAt = performance.now() + patience;
      while (connection.emptyLog && !(await connection.emptyLog())) {
        if (performance.now() > giveUpAt) throw new StoreUnavailable('The log of the database is in use.');
        await new Promise((resume) => setTimeout(resume, longestPause));
      }
    },
    get queued() {
      return queue.length;
    },
    close: () => connection.close(),
  };
}
