import type { ComponentChildren } from 'preact';
import { Badge } from './badge.tsx';
import type { Tone } from './banner.tsx';
import { formatDay, formatInstant } from './dates.ts';

export type TimelineEntry = {
  id: string;
  title: ComponentChildren;
  detail?: ComponentChildren;
  /** Said by the person: an ISO day. */
  happenedOn: string;
  /** The server's clock: an ISO instant. */
  recordedAt: string;
  by: string;
  /** Recorded more than three days after it happened. */
  late?: boolean;
  tone?: Tone;
};

/** What happened, when, when it was recorded, and by whom. */
export function Timeline({ entries, timeZone }: { entries: readonly TimelineEntry[]; timeZone?: string }) {
  return (
    <ol class="fw-timeline">
      {entries.map((entry) => (
        <li key={entry.id} class="fw-event" data-tone={entry.tone}>
          <div class="fw-row fw-tight">
            <span class="fw-strong">{entry.title}</span>
            {entry.late && (
              <Badge tone="warn" icon="clock">
                recorded late
              </Badge>
            )}
          </div>
          <p class="fw-small fw-muted">
            Happened on <time dateTime={entry.happenedOn}>{formatDay(entry.happenedOn)}</time> · recorded{' '}
            <time dateTime={entry.recordedAt}>{formatInstant(entry.recordedAt, timeZone)}</time> by {entry.by}
          </p>
          {entry.detail && <div class="fw-event-detail">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
