import fc from 'fast-check';
import type { Block, Document } from './model.ts';

/** Texts that try to be more than text: for tests of the renderers. */
const HOSTILE = [
  '</title></style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><![CDATA[ ]]>&amp;&#60;&lt;',
  '</w:t></w:r><w:hyperlink r:id="rId99">',
  'https://example.com/\u0000\u0008\u000B\uD800\uFFFF',
  'dangerouslySetInnerHTML',
  'a\r\nb\nc\u2028d',
];

export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
);
const texts = fc.array(anyText, { maxLength: 3 });
const facts = fc.array(fc.record({ term: anyText, text: anyText }), { maxLength: 3 });

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'notice' as const),
    text: anyText,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: texts,
    mark: fc.constantFrom('bullet' as const, 'box' as const),
  }),
  fc.record({ kind: fc.constant('facts' as const), items: facts }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ title: anyText, width: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 2,
      maxLength: 2,
    }),
    rows: fc.array(fc.tuple(anyText, anyText), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('lines' as const), label: anyText, count: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    kind: fc.constant('signatures' as const),
    signers: fc.array(fc.record({ name: anyText, role: anyText }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('checkpoint' as const), text: anyText, items: facts }),
);
const section: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('section' as const),
  title: anyText,
  blocks: fc.array(leaf, { maxLength: 3 }),
});

/** Any document that the model allows, full of what people should never have typed. */
export const anyDocument: fc.Arbitrary<Document> = fc.record({
  title: anyText,
  letterhead: fc.record({ name: anyText, lines: texts }),
  blocks: fc.array(fc.oneof(leaf, section), { maxLength: 5 }),
  foot: anyText,
});
