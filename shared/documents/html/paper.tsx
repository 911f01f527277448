import type { ComponentChildren } from 'preact';
import { clean } from '../clean.ts';
import { type Block, type Document, type Fact, isOpenRow } from '../model.ts';

/**
 * A document as HTML. It is drawn once and never rearranged, so its parts are keyed by their place. Every text is written as text: Preact escapes it, and none becomes an attribute's name or a tag.
 */
export function DocumentPaper({ document }: { document: Document }) {
  const { title, letterhead, blocks, foot } = clean(document);
  return (
    <article class="paper" dir="auto">
      <header class="letterhead">
        <p class="foot">{foot}</p>
        <p class="organisation">{letterhead.name}</p>
        {letterhead.lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </header>
      <h1>{title}</h1>
      <Blocks blocks={blocks} level={2} />
    </article>
  );
}

type Level = 2 | 3 | 4;

function Blocks({ blocks, level }: { blocks: Block[]; level: Level }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockPart key={index} block={block} level={level} />
      ))}
    </>
  );
}

function BlockPart({ block, level }: { block: Block; level: Level }) {
  switch (block.kind) {
    case 'paragraph':
      return block.text.trim() === '' ? null : <p>{block.text}</p>;
    case 'quote':
      return (
        <blockquote>
          <p>{block.text}</p>
        </blockquote>
      );
    case 'notice':
      return <p class="notice">{block.text}</p>;
    case 'list':
      return (
        <ul class={block.mark}>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts items={block.items} />;
    case 'table':
      return <TablePart block={block} />;
    case 'lines':
      return <Lines label={block.label} count={block.count} />;
    case 'signatures':
      return <Signatures block={block} />;
    case 'checkpoint':
      return (
        <aside class="checkpoint">
          <p>{block.text}</p>
          <Facts items={block.items} />
        </aside>
      );
    case 'section': {
      const Heading = `h${level}` as const;
      return (
        <section class={block.newPage ? 'new-page' : undefined}>
          <Heading dir="auto">{block.title}</Heading>
          <Blocks blocks={block.blocks} level={level === 2 ? 3 : 4} />
        </section>
      );
    }
  }
}

function Facts({ items }: { items: Fact[] }) {
  return (
    <dl>
      {items.map(({ term, text }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{text.trim() === '' ? <Rule /> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A line to write on. */
const Rule = () => <span class="rule" role="img" aria-label="to be filled in" />;

function TablePart({ block: { columns, rows } }: { block: Extract<Block, { kind: 'table' }> }) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table>
      <colgroup>
        {columns.map(({ width }, index) => (
          <col key={index} width={`${Math.round((width / total) * 100)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }, index) => (
            <th key={index} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row} class={isOpenRow(cells) ? 'empty' : undefined}>
            {cells.map((cell, column) => (
              <td key={column} data-title={columns[column]?.title}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ label, count }: { label: string; count: number }): ComponentChildren {
  return (
    <div class="lines">
      {label !== '' && <p>{label}</p>}
      {Array.from({ length: count }, (_, index) => (
        <Rule key={index} />
      ))}
    </div>
  );
}

function Signatures({ block: { signers } }: { block: Extract<Block, { kind: 'signatures' }> }) {
  return (
    <div class="signatures">
      {signers.map(({ name, role }, index) => (
        <div key={index}>
          <Rule />
          <p class="signer">{name}</p>
          <p>{role}</p>
          <p>Day and signature</p>
        </div>
      ))}
    </div>
  );
}
