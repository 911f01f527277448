/** Shortest and longest wait between two readings of one page, in milliseconds. */
const SHORTEST = 250;
const LONGEST = 30_000;

/** A reading may take one part in this many of the main thread's time. */
const SHARE = 40;

/**
 * How often a page may be read again: dearer readings wait longer, and each one that found nothing new doubles the
 * wait, so a page with a ticking clock soon costs next to nothing.
 */
export class ReadingBudget {
  #wait = SHORTEST;

  /** Milliseconds to let pass before the next reading. */
  get wait(): number {
    return this.#wait;
  }

  /** A reading took so many milliseconds. */
  spent(milliseconds: number, foundNews: boolean): void {
    const floor = Math.max(SHORTEST, milliseconds * SHARE);
    this.#wait = Math.min(LONGEST, foundNews ? floor : Math.max(floor, this.#wait * 2));
  }

  /** The person did something (went elsewhere, clicked): look soon. */
  renew(): void {
    this.#wait = SHORTEST;
  }
}
