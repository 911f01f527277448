import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Node 26, installed as a dev dependency, so that any machine with Node 20 or later will do. */
export const node26 = join(root, 'node_modules', '.bin', 'node');

export const packages = ['shared', 'api', 'extension', 'test'];

export const pnpm = 'pnpm@12.21.0';

/** Where Node keeps what it compiled, types stripped: a second start reads it from there. */
export const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'fairway', 'compiled') };
