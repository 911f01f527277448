const world = globalThis as typeof globalThis & Record<'browser' | 'chrome', unknown>;

/**
 * Stands in for the browser's API as WXT hands it out. In Chrome that asks for `browser` first, and making that one takes two
 * milliseconds in each page; `chrome` is the same and there already.
 */
export const browser = import.meta.env.FIREFOX ? world.browser : world.chrome;
