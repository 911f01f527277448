import { zipSync } from 'fflate';
import type { Files } from './files.ts';

/**
 * The files as one zip, in a folder of this name: unpacked, they stay together.
 * @param at what the files say of when they were made
 */
export function zipped(folder: string, files: Files, at: Date): Uint8Array<ArrayBuffer> {
  const inside = Object.fromEntries(Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file]));
  return new Uint8Array(zipSync(inside, { mtime: at }));
}
