import type { Offered } from '@fairway/shared/documents';
import { PAPERS, type Paper } from '@fairway/shared/documents/paper.ts';
import { RadioGroup } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { Keep } from './keep.tsx';
import { usualPaper } from './paper-choice.ts';
import { Sheet } from './sheet.tsx';

const papers = Object.entries(PAPERS).map(([value, { name }]) => ({ value, label: name }));

type Props = { offered: readonly [Offered, ...Offered[]]; today: string };

/** Choose a document, see it, then print it or keep it as a file. */
export function Chooser({ offered, today }: Props) {
  const [id, setId] = useState(offered[0].id);
  const [paper, setPaper] = useState<Paper>(() => usualPaper(navigator.language));
  const chosen = offered.find((one) => one.id === id) ?? offered[0];
  return (
    <div class="documents">
      <div class="no-print fw-surface fw-stack">
        <RadioGroup
          label="Document"
          required
          value={chosen.id}
          onValue={setId}
          choices={offered.map(({ id: value, title, about }) => ({ value, label: title, hint: about }))}
        />
        <RadioGroup
          label="Paper"
          required
          inline
          value={paper}
          onValue={(value) => setPaper(value === 'letter' ? 'letter' : 'a4')}
          choices={papers}
        />
      </div>
      <section class="fw-stack" aria-label={chosen.title}>
        <Keep chosen={chosen} paper={paper} today={today} />
        <Sheet key={chosen.id} document={chosen.document} paper={paper} />
      </section>
    </div>
  );
}
