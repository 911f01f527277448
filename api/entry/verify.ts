import { existsSync, readFileSync } from 'node:fs';
import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import { readPlanListFile, readRecordFile } from '@fairway/shared/record/file.ts';
import { checkpointLines } from '@fairway/shared/record/lines.ts';
import { verifyPlanList } from '@fairway/shared/record/plan-list.ts';
import { sha256 } from '../record/chain.ts';

/**
 * `npm run -s verify -- FILE [CHECKPOINT...]` checks a record, or the organisation's list of plans, that was taken away,
 * with checkpoints kept outside it; each is a line as it was printed, or a file with such lines. Exit 0 when all holds, 1
 * when something does not, 2 when the file is none.
 */
const [path, ...given] = process.argv.slice(2);

/** The lines that an argument stands for; what is none is given on as it is, and named as such. */
function linesOf(argument: string): string[] {
  const lines = checkpointLines(existsSync(argument) ? readFileSync(argument, 'utf8') : argument);
  return lines.length > 0 ? lines : [argument];
}

const kept = given.flatMap(linesOf);

interface Checked {
  holds: boolean;
  keys: string[];
  problems: string[];
  /** What was looked at. */
  extent: string;
}

function check(text: string): Checked | undefined {
  const record = readRecordFile(text);
  if (record) {
    const verdict = verifyRecord(record, kept, sha256);
    return { ...verdict, extent: `${verdict.entries} entries, ${verdict.textsChecked} with their text.` };
  }
  const list = readPlanListFile(text);
  if (!list) return undefined;
  const verdict = verifyPlanList(list, kept, sha256);
  const plans = new Set(list.entries.map(({ planId }) => planId)).size;
  return { ...verdict, extent: `A list of ${plans} plans in ${verdict.entries} entries.` };
}

const checked = path !== undefined && existsSync(path) ? check(readFileSync(path, 'utf8')) : undefined;
if (!checked) {
  console.error('Name a record file: npm run -s verify -- record.json [CHECKPOINT...]');
  process.exit(2);
}

const { holds, keys, problems, extent } = checked;
console.info(extent);
for (const key of keys) console.info(`Checkpoints signed by ${key}. Compare it with the one you know.`);
for (const problem of problems) console.info(problem);
if (holds && kept.length === 0) {
  console.info(
    'Nothing contradicts itself. A cut end or a record written anew shows only against a checkpoint of yours.',
  );
}
console.info(holds ? 'The record holds.' : 'The record does not hold.');
process.exit(holds ? 0 : 1);
