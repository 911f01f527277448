import { renderToString } from 'preact-render-to-string';
import { cleanText } from '../clean.ts';
import type { Document } from '../model.ts';
import type { Paper } from '../paper.ts';
import { DocumentPaper } from './paper.tsx';
import { PAPER_STYLES, pageRule } from './styles.ts';

const BARE_BODY = 'body { margin: 0; }';

/**
 * A document as one HTML file that opens and prints anywhere: no script, no reference to anything outside of it, no name
 * in its title.
 */
export const htmlPage = (document: Document, paper: Paper): string =>
  `<!doctype html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{cleanText(document.title)}</title>
        <style dangerouslySetInnerHTML={{ __html: pageRule(paper) + PAPER_STYLES + BARE_BODY }} />
      </head>
      <body>
        <DocumentPaper document={document} />
      </body>
    </html>,
  )}\n`;
