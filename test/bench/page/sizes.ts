import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const shipped = join(import.meta.dirname, '..', '..', '..', 'extension', '.output', 'chrome-mv3');

const zipped = (file: string): number => gzipSync(readFileSync(join(shipped, file)), { level: 9 }).length;

/** Bytes, gzipped, that stand in every page of an allowed site. */
export const alwaysLoaded = (): number => zipped('content-scripts/overlay.js');

/** Bytes, gzipped, that are put into a page when the first goal field takes the focus. */
export const checksLoaded = (): number => zipped('checks.js');

/** Bytes, gzipped, of all that the panel loads before it can show anything: the page, its scripts and styles. */
export function panelLoaded(): number {
  const files = new Set<string>(['sidepanel.html']);
  const html = readFileSync(join(shipped, 'sidepanel.html'), 'utf8');
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(shipped, file), 'utf8');
    for (const [, from] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      add(`chunks/${from}`);
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) add(file!);
  return [...files].reduce((sum, file) => sum + zipped(file), 0);
}
