import { readFileSync } from 'node:fs';
import { type RecordFile, verifyRecord } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '../record/chain.ts';

/**
 * `npm run -s verify -- FILE [CHECKPOINT...]` checks a record that was taken away, with checkpoints kept outside it; each
 * is a line as it was printed. Exit 0 when all holds, 1 when something does not, 2 when the file is none.
 */
const [path, ...kept] = process.argv.slice(2);

function readRecordFile(from: string): RecordFile | undefined {
  try {
    const file = JSON.parse(readFileSync(from, 'utf8')) as RecordFile;
    return file.format === 'fairway-record' && Array.isArray(file.entries) ? file : undefined;
  } catch {
    return undefined;
  }
}

const file = path === undefined ? undefined : readRecordFile(path);
if (!file) {
  console.error('Name a record file: npm run -s verify -- record.json [CHECKPOINT...]');
  process.exit(2);
}
const { holds, entries, textsChecked, keys, problems } = verifyRecord(file, kept, sha256);
console.info(`${entries} entries, ${textsChecked} with their text.`);
for (const key of keys) console.info(`Checkpoints signed by ${key}. Compare it with the one you know.`);
for (const problem of problems) console.info(problem);
if (holds && kept.length === 0) {
  console.info(
    'Nothing contradicts itself. A cut end or a record written anew shows only against a checkpoint of yours.',
  );
}
console.info(holds ? 'The record holds.' : 'The record does not hold.');
process.exit(holds ? 0 : 1);
