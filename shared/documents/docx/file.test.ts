import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { documentsFor } from '../catalogue.ts';
import { clean } from '../clean.ts';
import { anyDocument } from '../hostile.ts';
import type { Document } from '../model.ts';
import type { Paper } from '../paper.ts';
import { SETTING, samples } from '../sample.ts';
import { textOf } from '../text-of.ts';
import { docxFile } from './file.ts';

/** The parts of the file by their names, as text. */
async function partsOf(document: Document, paper: Paper = 'a4'): Promise<Record<string, string>> {
  const file = await docxFile(document, paper);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** The tags of a part; throws where it is not well-formed XML, of which a control character is one cause. */
function tagsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.write(xml).close();
  return tags;
}

const words = (text: string): string => text.replace(/\s+/g, '');
const textIn = (xml: string): string => {
  const parts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => parts.push(text));
  parser.write(xml).close();
  return words(parts.join(''));
};

describe('a document as a Word file', () => {
  it('is well-formed and refers to nothing outside, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const parts = await partsOf(document);
        expect(Object.keys(parts)).toContain('word/document.xml');
        for (const [name, xml] of Object.entries(parts)) {
          const tags = tagsOf(xml);
          if (!name.endsWith('.rels')) continue;
          for (const { attributes } of tags) {
            expect(attributes.TargetMode).toBeUndefined();
            expect(attributes.Target ?? '').not.toMatch(/:\/\/|^[/\\]{2}/);
          }
        }
        const body = tagsOf(parts['word/document.xml']!).map((tag) => tag.name);
        for (const live of ['w:hyperlink', 'w:instrText', 'w:object', 'w:altChunk', 'w:drawing'])
          expect(body).not.toContain(live);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('says all that the document says', async () => {
    for (const { document } of documentsFor(samples.ended('termination'), 'hr', SETTING)) {
      const parts = await partsOf(document);
      const whole = textIn(parts['word/document.xml']!) + textIn(parts['word/footer1.xml']!);
      const said = textOf(clean(document)).split(/\n| \| |: /);
      for (const part of said) expect(whole).toContain(words(part));
    }
  }, 60_000);

  it('names nobody in its properties', async () => {
    const [first] = documentsFor(samples.running(), 'hr', SETTING);
    const parts = await partsOf(first!.document);
    for (const name of Object.keys(parts).filter((part) => part.startsWith('docProps/')))
      for (const person of SETTING.people) expect(parts[name]).not.toContain(person.name);
    expect(parts['docProps/core.xml']).toContain('Acme Support');
  });

  it('is of the size that was asked for', async () => {
    const [first] = documentsFor(samples.running(), 'hr', SETTING);
    const sizeOf = async (paper: Paper) =>
      tagsOf((await partsOf(first!.document, paper))['word/document.xml']!).find(
        ({ name }) => name === 'w:pgSz',
      )?.attributes;
    expect(await sizeOf('a4')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(await sizeOf('letter')).toMatchObject({ 'w:w': '12240', 'w:h': '15840' });
  });
});
