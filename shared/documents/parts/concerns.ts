import type { Concern, Content } from '@fairway/shared/plan';
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
    ...(concern.evidence.length > 0 ? [evidence(concern)] : []),
    ...(concern.earlierFeedback.length > 0 ? [feedback(concern)] : []),
  );
}

const evidence = (concern: Concern): Block =>
  table(
    { Day: 3, 'What happened': 6, Source: 3, 'What came of it': 4 },
    concern.evidence.map(({ on, text, source, impact }) => [writtenDay(on), text, source, impact]),
  );

const feedback = (concern: Concern): Block =>
  table(
    { Day: 3, 'Earlier talk': 4, 'What was said': 9 },
    concern.earlierFeedback.map(({ on, kind, text }) => [writtenDay(on), kind, text]),
  );
