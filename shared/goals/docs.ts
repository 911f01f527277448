import { writeFileSync } from 'node:fs';
import { ABOUT } from './rules/about.ts';
import { RULES } from './rules/index.ts';
import type { Example } from './types.ts';

/** Where the page of rules lives. */
export const RULES_PAGE = new URL('../../docs/goal-rules.md', import.meta.url);

const PREFACE = `# Goal and text rules

Generated from \`shared/goals/rules\` by \`shared/goals/docs.ts\`; change the rules, not this page.

A check reads one entry of a plan on the device and says which letters of SMART it shows and what to write instead.
It judges the text, never the person. Specific, measurable and time-bound are true or false: rules read them, and
weights learned from the project's labelled texts, which ship with the checks and change nothing by themselves, can
overrule a rule where the wording around it speaks against it; never where a per cent or a date stands. Achievable and relevant
are hints only: people who label the same goals do not agree on them, so nothing may depend on them.

Warnings follow the project's labelling rules and are scored against labelled texts
(\`npm run -s check-goals -- --score FILE.jsonl\`). Hints are outside the score, and a text gets at most one of them.
`;

/** The page of rules, in the order of the rules. */
export function rulesPage(): string {
  const sections = RULES.map(({ code, title, severity, kinds, message, fix }) => {
    const { source, bad, good } = ABOUT[code];
    return [
      `## ${title}`,
      '',
      `\`${code}\`, ${severity}${kinds ? `, looks at: ${kinds.join(', ')}` : ''}`,
      '',
      `- Why: ${message}`,
      `- Instead: ${fix}`,
      `- Source: ${source}`,
      `- Marks: ${bad.map(quote).join('; ')}`,
      `- Leaves alone: ${good.map(quote).join('; ')}`,
      '',
    ].join('\n');
  });
  return [PREFACE, ...sections].join('\n');
}

const quote = ({ kind, text }: Example): string => `“${text.replace(/\s*\n\s*/g, ' / ')}” (${kind})`;

if (import.meta.main) writeFileSync(RULES_PAGE, rulesPage());
