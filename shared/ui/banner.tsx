import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'good' | 'warn' | 'bad';

const SIGN: Record<Tone, IconName> = { info: 'info', good: 'check', warn: 'alert', bad: 'alert' };

type Props = {
  tone?: Tone;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** `alert` is read out at once, `status` when the reader is free; without it the banner is plain text. */
  role?: 'alert' | 'status';
  icon?: IconName;
};

/** Something to know about this page, in the place where it matters. */
export function Banner({ tone = 'info', title, children, role, icon }: Props) {
  return (
    <div class="fw-banner" data-tone={tone} role={role}>
      <Icon name={icon ?? SIGN[tone]} />
      <div class="fw-banner-body">
        {title && <p class="fw-strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}
