import { fileName, type Offered } from '@fairway/shared/documents';
import type { Paper } from '@fairway/shared/documents/paper.ts';
import { Banner, Button } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { handOver, pageFile, wordFile } from './download.ts';

type Kind = 'word' | 'page';
const MAKE = { word: { make: wordFile, extension: 'docx' }, page: { make: pageFile, extension: 'html' } };

/** Print a document, or keep it as a file. */
export function Keep({ chosen, paper, today }: { chosen: Offered; paper: Paper; today: string }) {
  const [busy, setBusy] = useState<Kind>();
  const [failed, setFailed] = useState(false);
  const save = async (kind: Kind) => {
    setBusy(kind);
    setFailed(false);
    const { make, extension } = MAKE[kind];
    try {
      handOver(await make(chosen.document, paper), fileName(chosen.id, today, extension));
    } catch {
      setFailed(true);
    }
    setBusy(undefined);
  };
  return (
    <div class="no-print fw-stack fw-tight">
      <div class="fw-row">
        <Button kind="primary" onClick={() => print()}>
          Print
        </Button>
        <Button busy={busy === 'word'} onClick={() => save('word')}>
          Download for Word
        </Button>
        <Button busy={busy === 'page'} onClick={() => save('page')}>
          Download as a page
        </Button>
      </div>
      <div role="status">
        {failed && (
          <Banner tone="bad" title="The file could not be made">
            <p>Check your connection and try again. Printing works without one.</p>
          </Banner>
        )}
      </div>
    </div>
  );
}
