import type { Me } from '@fairway/shared/contract/me.ts';
import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso';
import { NotHere } from '../load.tsx';
import { Page } from '../page.tsx';
import { has, keepsAll, useMe } from '../session.tsx';
import { Health } from './health.tsx';
import { HrSites } from './hr-sites.tsx';
import { Organisation } from './organisation.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import { Retention } from './retention/retention.tsx';
import { TrailList } from './trail.tsx';
import { WorkingDays } from './working-days.tsx';

interface Part {
  path: string;
  label: string;
  lead: string;
  /** For whom alone; the others are for HR and administrators. */
  only?: 'hr' | 'administrator';
  component: ComponentType;
}

const PARTS: readonly Part[] = [
  {
    path: '/settings',
    label: 'Organisation',
    lead: 'Name, time zone and the periods that hold for all plans.',
    component: Organisation,
  },
  {
    path: '/settings/working-days',
    label: 'Working days',
    lead: 'Due dates and periods count these days. Running plans keep the dates they have.',
    component: WorkingDays,
  },
  {
    path: '/settings/hr-sites',
    label: 'HR sites',
    lead: 'What managers showed the extension on the pages of your HR system.',
    component: HrSites,
  },
  {
    path: '/settings/recovery-key',
    label: 'Recovery key',
    lead: 'What opens the record again when the server is lost.',
    component: RecoveryKey,
  },
  {
    path: '/settings/retention',
    label: 'Keeping and erasing',
    lead: 'How long plans are kept, what holds them, and what is erased.',
    only: 'hr',
    component: Retention,
  },
  {
    path: '/settings/trail',
    label: 'Trail',
    lead: 'Who changed settings, people and roles. Nothing here says who is on a plan.',
    only: 'administrator',
    component: TrailList,
  },
  {
    path: '/settings/health',
    label: 'Health',
    lead: 'How the server is.',
    only: 'administrator',
    component: Health,
  },
];

const isFor = {
  /** HR of some departments, who is an administrator too, does not see to all plans. */
  hr: (me: Me) => has(me, 'hr') && !me.hrUnits,
  administrator: (me: Me) => has(me, 'administrator'),
};

/** What the organisation has settled, part by part, for HR and administrators. The server refuses all others too. */
export function SettingsPage() {
  const me = useMe();
  const { path } = useLocation();
  const parts = PARTS.filter(({ only }) => keepsAll(me) && (!only || isFor[only](me)));
  const part = parts.find((one) => one.path === path.replace(/\/$/, ''));
  if (!part)
    return (
      <Page title="Not found" heading="Not found" narrow>
        <NotHere />
      </Page>
    );
  const { label, lead, component: Inner } = part;
  return (
    <Page key={label} title={label} heading={label} lead={lead} narrow>
      <nav class="nav" aria-label="Settings">
        {parts.map((one) => (
          <a key={one.path} href={one.path} aria-current={one === part ? 'page' : undefined}>
            {one.label}
          </a>
        ))}
      </nav>
      <Inner />
    </Page>
  );
}
