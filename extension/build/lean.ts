import type { Plugin } from 'vite';
import { systems } from '../hr-systems/systems/index.ts';
import { shipped } from '../hr-systems/types.ts';

/** Ships of each HR system what the reader uses; its name, editor and test addresses are for people and tests. */
const leanSystems = (): Plugin => ({
  name: 'fairway:lean-systems',
  transform(_code, id) {
    if (!id.endsWith('/hr-systems/systems/index.ts')) return undefined;
    const data = JSON.stringify(JSON.stringify(systems.map(shipped)));
    return { code: `export const systems = JSON.parse(${data});`, map: null };
  },
});

const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes scripts in ASCII alone: one other letter makes the browser keep a whole script in twice the memory, and read it more
 * slowly. Nothing here uses raw strings, in which an escape would show.
 */
const plainLetters = (): Plugin => ({
  name: 'fairway:plain-letters',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
  },
});

/** What every script of the extension goes through, so that it costs little where it is loaded. */
export const lean = (): Plugin[] => [leanSystems(), plainLetters()];
