import { Button } from '@fairway/shared/ui';

type Props = { text: string; onKeep: () => void };

/** A part that the amendment takes out, with the way back. */
export function TakenOut({ text, onKeep }: Props) {
  return (
    <div class="amend-part fw-split">
      <p>
        <span class="fw-muted">Taken out: </span>
        <s>{text}</s>
      </p>
      <Button size="s" aria-label={`Keep it: ${text}`} onClick={onKeep}>
        Keep it
      </Button>
    </div>
  );
}
