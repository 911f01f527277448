import type { Concern, Content, Evidence } from '@fairway/shared/plan';
import { type Block, bullets, facts, paragraph, section, table } from '../model.ts';
import { writtenDay } from '../wording.ts';

export const expectations = ({ expectations: all }: Content): Block =>
  section(
    'Company expectations',
    all.length > 0 ? bullets(...all.map(({ text }) => text)) : paragraph('None written yet.'),
  );

/** Each concern with its standard, its dated evidence and what was said about it before. */
export const concerns = (content: Content): Block =>
  section(
    'Areas for improvement',
    paragraph(
      'Each is about work that can be seen and was spoken about before, and each can be put right with the support below.',
    ),
    ...content.concerns.map((concern, index) => concernPart(content, concern, index + 1)),
  );

function concernPart(content: Content, concern: Concern, number: number): Block {
  const expectation = content.expectations.find(({ id }) => id === concern.expectationId);
  return section(
    `Concern ${number}`,
    paragraph(concern.text),
    ...(expectation ? [facts({ term: 'Expected', text: expectation.text })] : []),
    ...(concern.evidence.length > 0 ? [evidenceTable(concern.evidence), ...files(concern.evidence)] : []),
    ...(concern.earlierFeedback.length > 0 ? [feedback(concern)] : []),
  );
}

/** Dated examples: what happened, where it can be seen, what came of it. */
export const evidenceTable = (evidence: readonly Evidence[]): Block =>
  table(
    { Day: 3, 'What happened': 6, Source: 3, 'What came of it': 4 },
    evidence.map(({ on, text, source, impact }) => [writtenDay(on), text, source, impact]),
  );

/** The files that evidence names, each with the hash that tells exactly this version. */
export function files(evidence: readonly Evidence[]): Block[] {
  const named = evidence.flatMap((one) => one.files ?? []);
  if (named.length === 0) return [];
  return [
    table(
      { File: 5, Where: 5, 'SHA-256': 6 },
      named.map(({ title, link, sha256 }) => [title, link, sha256 ?? 'not taken']),
    ),
  ];
}

const feedback = (concern: Concern): Block =>
  table(
    { Day: 3, 'Earlier talk': 4, 'What was said': 9 },
    concern.earlierFeedback.map(({ on, kind, text }) => [writtenDay(on), kind, text]),
  );
