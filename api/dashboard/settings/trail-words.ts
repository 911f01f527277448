import type { Trail } from '@fairway/shared/contract/organisation.ts';
import type { TrailAction } from '../../organisation/trail.ts';

const WORDS: Record<TrailAction, string> = {
  'organisation.made': 'Organisation set up',
  'organisation.changed': 'Settings changed',
  'recovery_key.confirmed': 'Recovery key confirmed',
  'letterhead.changed': 'Letterhead changed',
  'template.changed': 'Template changed',
  'site_adapter.offered': 'HR site taught',
  'site_adapter.approved': 'HR site taken into use',
  'site_adapter.declined': 'HR site declined',
  'site_adapter.withdrawn': 'HR site taken out of use',
  'person.added': 'Person added',
  'person.changed': 'Person changed',
  'person.linked': 'Page linked',
  'person.unlinked': 'Page unlinked',
  'line.claimed': 'Named as a report',
  'invitation.made': 'Invitation made',
  'invitation.withdrawn': 'Invitation withdrawn',
  'account.claimed': 'Account opened',
  'account.removed': 'Access ended',
  'roles.changed': 'Roles changed',
  'hr_scope.changed': 'HR departments changed',
  'retention.changed': 'Retention periods changed',
  'retention.place_set': 'Place of the law set',
  'hold.set': 'Legal hold set',
  'hold.lifted': 'Legal hold lifted',
  'erasure.requested': 'Erasing asked for',
  'erasure.withdrawn': 'Erasing called off',
  'erasure.carried_out': 'Texts erased',
};

/** What an entry of the trail is called; an action of a newer server is shown by its own name. */
export const actionWords = (action: string): string =>
  Object.hasOwn(WORDS, action) ? WORDS[action as TrailAction] : action;

/** The changes of an entry, one a line: "readingDays: 2 → 5". */
export function changesOf(detail: Trail['entries'][number]['detail']): string[] {
  return Object.entries(detail).map(([field, value]) => {
    if (isChange(value)) return `${field}: ${inWords(value.from)} → ${inWords(value.to)}`;
    return `${field}: ${inWords(value)}`;
  });
}

const isChange = (value: unknown): value is { from: unknown; to: unknown } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

/** A long list is counted: two years of holidays are no line to read. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (Array.isArray(value)) return value.length > 8 ? `${value.length} entries` : value.join(', ') || 'none';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
