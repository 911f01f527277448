import { RULES } from '@fairway/shared/goals/index.ts';
import { Button } from '@fairway/shared/ui/index.ts';
import type { SectionProps } from './parts.tsx';

const titleOf = (code: string) => RULES.find((rule) => rule.code === code)?.title ?? code;

/** Remarks that the writer keeps on purpose, each with its reason; each can be taken up again. */
export function Waivers({ content, change }: Pick<SectionProps, 'content' | 'change'>) {
  const { waivers } = content;
  if (waivers.length === 0) return null;
  return (
    <>
      <h4>Kept on purpose</h4>
      <ul class="fw-list fw-stack fw-tight">
        {waivers.map((waiver) => (
          <li key={`${waiver.partId} ${waiver.code}`} class="fw-split">
            <span>
              <span class="fw-strong">{titleOf(waiver.code)}</span>: {waiver.reason}
            </span>
            <Button
              size="s"
              kind="quiet"
              aria-label={`Take up again: ${titleOf(waiver.code)}`}
              onClick={() => change({ waivers: waivers.filter((one) => one !== waiver) })}
            >
              Take up again
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
