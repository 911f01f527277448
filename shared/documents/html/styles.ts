import { INK, MARGIN, PAPERS, type Paper } from '../paper.ts';

/** The sheet, its margins, and the page numbers where the browser draws them. */
export const pageRule = (paper: Paper): string => `
@page {
  size: ${PAPERS[paper].width}mm ${PAPERS[paper].height}mm;
  margin: ${MARGIN.top}mm ${MARGIN.side}mm ${MARGIN.bottom}mm;
  @bottom-right {
    content: counter(page) " / " counter(pages);
    color: #${INK.muted};
    font: 8pt Arial, "Liberation Sans", sans-serif;
  }
  @bottom-left {
    content: "Confidential";
    color: #${INK.muted};
    font: 8pt Arial, "Liberation Sans", sans-serif;
  }
}`;

/** How a document looks, on paper and before it is printed. One stylesheet, nothing from elsewhere. */
export const PAPER_STYLES = `
.paper {
  color-scheme: light;
  box-sizing: border-box;
  background: #fff;
  color: #${INK.text};
  font: 10.5pt/1.45 Arial, "Helvetica Neue", "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
  hyphens: manual;
}
.paper *, .paper *::before { box-sizing: inherit; }
.paper h1, .paper h2, .paper h3, .paper h4, .paper p, .paper dl, .paper dd, .paper ul, .paper blockquote, .paper table { margin: 0; padding: 0; }
.paper p, .paper dd, .paper li, .paper td { white-space: pre-line; unicode-bidi: plaintext; }

.letterhead { padding-bottom: 3mm; margin-bottom: 9mm; border-bottom: 0.5mm solid #${INK.accent}; color: #${INK.muted}; font-size: 9pt; }
.letterhead .foot { float: inline-end; max-width: 60mm; font-size: 8.5pt; text-align: end; text-wrap: balance; }
.letterhead .organisation { color: #${INK.accent}; font-size: 13pt; font-weight: 700; }

.paper h1 { margin-bottom: 5mm; font-size: 19pt; line-height: 1.2; font-weight: 700; }
.paper h2 { margin: 8mm 0 2.5mm; font-size: 13pt; line-height: 1.25; color: #${INK.accent}; }
.paper h3 { margin: 5mm 0 1.5mm; font-size: 10.5pt; }
.paper h4 { margin: 3mm 0 1mm; font-size: 10.5pt; font-weight: 600; }
.paper h1, .paper h2, .paper h3, .paper h4 { break-after: avoid; text-wrap: balance; }
.paper p, .paper li { orphans: 3; widows: 3; }
.paper section > * + * { margin-top: 2.5mm; }
.paper > p, .paper > dl, .paper > .notice { margin: 0 0 4mm; }
.paper > section + p, .paper > section + dl { margin-top: 5mm; }
.paper .new-page { break-before: page; }
.paper section section { break-inside: avoid; }

.paper ul { padding-inline-start: 5.5mm; }
.paper li + li { margin-top: 1.2mm; }
.paper ul.box { padding-inline-start: 0; list-style: none; }
.paper ul.box li { position: relative; padding-inline-start: 7mm; }
.paper ul.box li::before { content: ""; position: absolute; inset-inline-start: 0.5mm; top: 0.7mm; width: 3.4mm; height: 3.4mm; border: 0.3mm solid #${INK.text}; }

.paper dl { display: grid; gap: 1.2mm 0; }
.paper dl > div { display: grid; grid-template-columns: 42mm minmax(0, 1fr); gap: 4mm; break-inside: avoid; }
.paper dl > div:has(.rule) { align-items: end; }
.paper dt { color: #${INK.muted}; }

.paper table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; }
.paper thead { display: table-header-group; }
.paper tr { break-inside: avoid; }
.paper th { padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.4mm solid #${INK.accent}; color: #${INK.muted}; font-size: 9pt; font-weight: 600; text-align: start; vertical-align: bottom; }
.paper td { padding: 1.6mm 2mm 1.6mm 0; border-bottom: 0.2mm solid #${INK.line}; vertical-align: top; text-align: start; }
.paper tr.empty td { height: 13mm; border-inline-end: 0.2mm solid #${INK.line}; }
.paper tr.empty td:last-child { border-inline-end: 0; }

.paper blockquote { padding-inline-start: 4mm; border-inline-start: 0.8mm solid #${INK.line}; }
.notice { padding: 3mm 4mm !important; background: #${INK.wash}; border-inline-start: 1mm solid #${INK.accent}; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }

.rule { display: block; min-height: 6mm; border-bottom: 0.25mm solid #${INK.muted}; }
.paper dd .rule { min-height: 6.5mm; }
.lines { break-inside: avoid; }
.lines > p { color: #${INK.muted}; }
.lines .rule { min-height: 8mm; }
.paper p:has(+ dl, + table, + ul, + .lines, + blockquote) { break-after: avoid; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr)); gap: 10mm; margin-top: 8mm !important; break-inside: avoid; color: #${INK.muted}; font-size: 9pt; }
.signatures .rule { min-height: 13mm; margin-bottom: 1.5mm; }
.signatures .signer { color: #${INK.text}; font-weight: 600; min-height: 1.45em; }

.checkpoint { margin-top: 9mm; padding-top: 3mm; border-top: 0.2mm solid #${INK.line}; color: #${INK.muted}; font-size: 8.5pt; break-inside: avoid; }
.checkpoint dl { margin-top: 1.5mm; gap: 0.5mm 0; }
.checkpoint dd { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }

@media screen {
  .paper { max-width: 210mm; margin: 0 auto; padding: 18mm 20mm; }
}
@media screen and (width < 48rem) {
  .paper { padding: 8mm 5mm; }
  .paper dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .paper table, .paper tbody, .paper tr, .paper td { display: block; width: auto; }
  .paper thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .paper tr { padding: 2mm 0; border-bottom: 0.2mm solid #${INK.line}; }
  .paper tr.empty td, .paper td { height: auto; padding: 0.5mm 0; border: 0; }
  .paper td::before { content: attr(data-title) ": "; color: #${INK.muted}; }
  .paper td:empty:not(.empty > td) { display: none; }
}
`;
