import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkLine, scoreFile } from './command.ts';

/**
 * check-goals: reads one JSON object a line on standard input and answers one a line.
 *   --text         each line is a goal as plain text
 *   --table        for reading
 *   --score FILE   precision, recall and F1 for a labelled file
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: { text: { type: 'boolean' }, table: { type: 'boolean' }, score: { type: 'string' } },
  });
  if (values.score !== undefined) {
    process.stdout.write(`${scoreFile(readFileSync(values.score, 'utf8'))}\n`);
    return;
  }
  const options = { plain: values.text ?? false, table: values.table ?? false };
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const answer = checkLine(line, ++number, options);
    if (answer !== undefined) process.stdout.write(`${answer}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`check-goals: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
