import type { ComponentChildren } from 'preact';
import type { Status } from '../plan/state.ts';
import type { Tone } from './banner.tsx';
import { Icon, type IconName } from './icon.tsx';

/** A word or two about the state of something. The words carry the meaning; the colour only repeats it. */
export function Badge(props: { tone?: Tone | 'quiet'; icon?: IconName; children: ComponentChildren }) {
  const { tone = 'quiet', icon, children } = props;
  return (
    <span class="fw-badge" data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

const STATES = {
  draft: ['Draft', 'quiet'],
  in_review: ['In review', 'info'],
  approved: ['Approved', 'info'],
  shared: ['Shared', 'info'],
  active: ['Active', 'good'],
  paused: ['Paused', 'warn'],
  evaluating: ['In evaluation', 'info'],
  closed: ['Closed', 'quiet'],
} as const satisfies Record<Status, readonly [string, Tone | 'quiet']>;

/** The words for a plan's state, the same everywhere. */
export const planStateLabel = (state: Status): string => STATES[state][0];

/** A plan's state. */
export function PlanBadge({ state }: { state: Status }) {
  return <Badge tone={STATES[state][1]}>{STATES[state][0]}</Badge>;
}
