import type { CaseAudience } from '@fairway/shared/contract/case.ts';
import { Button } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { CaseDialog } from './case-dialog.tsx';

/** Lets whoever may have one take a plan's case away. */
export function CaseFile({ planId, audiences }: { planId: string; audiences: readonly CaseAudience[] }) {
  const [isOpen, setOpen] = useState(false);
  const [first, ...others] = audiences;
  if (!first) return null;
  return (
    <>
      <Button size="s" onClick={() => setOpen(true)}>
        Case file
      </Button>
      {isOpen && <CaseDialog planId={planId} audiences={[first, ...others]} onClose={() => setOpen(false)} />}
    </>
  );
}
