import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bytes } from '@fairway/shared/record/canonical.ts';
import { MasterKeyWrong, masterKeyLength } from './master.ts';

const FILE = 'master.key';

/**
 * The master key of a data folder: from the environment where it is set there, else from the file `master.key`, which
 * the first start makes for its owner's eyes only (mode 0600).
 * @param fromEnvironment 32 bytes in base64url
 * @throws MasterKeyWrong when it is none
 */
export function masterKeyOf(folder: string, fromEnvironment?: string): Bytes {
  if (fromEnvironment) return parse(fromEnvironment, 'FAIRWAY_MASTER_KEY');
  const file = join(folder, FILE);
  if (!existsSync(file)) {
    const made = crypto.getRandomValues(new Uint8Array(masterKeyLength));
    writeMasterKey(folder, made);
    return made;
  }
  return parse(readFileSync(file, 'utf8'), file);
}

/** Keeps a master key in a data folder that has none, for its owner's eyes only. */
export function writeMasterKey(folder: string, master: Bytes): void {
  const text = `${master.toBase64({ alphabet: 'base64url', omitPadding: true })}\n`;
  writeFileSync(join(folder, FILE), text, { mode: 0o600, flag: 'wx', flush: true });
}

function parse(text: string, from: string): Bytes {
  try {
    const key = Uint8Array.fromBase64(text.trim(), { alphabet: 'base64url' });
    if (key.byteLength === masterKeyLength) return key;
  } catch {
    // Falls through to the one message.
  }
  throw new MasterKeyWrong(`${from} holds no master key: 32 bytes in base64url are expected.`);
}
