import type { Document } from '@fairway/shared/documents';
import { DocumentPaper } from '@fairway/shared/documents/html/paper.tsx';
import { PAPER_STYLES, pageRule } from '@fairway/shared/documents/html/styles.ts';
import type { Paper } from '@fairway/shared/documents/paper.ts';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

function styles(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** On paper: the document and nothing of the page around it. */
const ONLY_THE_SHEET =
  '@media print { .page > header, .no-print { display: none } .page, .documents { display: block } .sheet { border: 0; box-shadow: none; overflow: visible } }';

/**
 * A document as it will be printed. It is drawn in a shadow root with its own styles, so that what is seen is what comes
 * out of the printer, whatever the theme of the page.
 */
export function Sheet({ document: shown, paper }: { document: Document; paper: Paper }) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles(PAPER_STYLES)];
    render(<DocumentPaper document={shown} />, root);
    return () => render(null, root);
  }, [shown]);

  useEffect(() => {
    const page = styles(pageRule(paper) + ONLY_THE_SHEET);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    };
  }, [paper]);

  return <div class="sheet" ref={host} />;
}
