import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './project.mjs';

const notInputs = /^(node_modules|dist|\.output|\.wxt)$|\.test\.tsx?$/;

/** Every file below the given files and folders that could change a build, in a fixed order. */
function filesBelow(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return [];
  if (entry.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !notInputs.test(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** One hash over names and contents of the inputs (paths below the root) and over what else matters. */
export function fingerprint(inputs, ...alsoMatters) {
  const hash = createHash('sha256').update(JSON.stringify(alsoMatters));
  for (const file of inputs.flatMap((input) => filesBelow(resolve(root, input)))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** A note that something was made from inputs with this fingerprint. */
export function stamp(path) {
  return {
    matches: (value) =>
      statSync(path, { throwIfNoEntry: false }) !== undefined && readFileSync(path, 'utf8') === value,
    clear: () => rmSync(path, { force: true }),
    write: (value) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, value);
    },
  };
}
