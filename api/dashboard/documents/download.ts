import type { Document } from '@fairway/shared/documents';
import type { Paper } from '@fairway/shared/documents/paper.ts';

/** A document as a file for Word. What makes it is heavy and fetched only now; throws when it cannot be fetched. */
export async function wordFile(document: Document, paper: Paper): Promise<Blob> {
  const { docxFile } = await import('@fairway/shared/documents/docx/file.ts');
  return docxFile(document, paper);
}

/** A document as one page that opens anywhere, also without a connection. */
export async function pageFile(document: Document, paper: Paper): Promise<Blob> {
  const { htmlPage } = await import('@fairway/shared/documents/html/page.tsx');
  return new Blob([htmlPage(document, paper)], { type: 'text/html' });
}

/** Hands a file to the browser to keep. */
export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
