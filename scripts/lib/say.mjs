const oldestNode = 20;

/** Something a person can act on: its message is shown alone, without a stack. */
export class Failure extends Error {}

/** Progress goes to stderr, so that stdout holds only what was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a script's main function; a Failure ends it with its one line and exit code 1. */
export async function main(script) {
  try {
    const major = Number(process.versions.node.split('.')[0]);
    if (major < oldestNode) {
      throw new Failure(
        `Fairway needs Node ${oldestNode} or later; this is Node ${process.versions.node}. Install a newer Node, then try again.`,
      );
    }
    await script();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/** Says what is going on, and that it still is, until the work is done. */
export async function during(what, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${what}…`);
  const heartbeat = setInterval(() => say(`  still at it after ${seconds()} s`), 20_000);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
  }
}
