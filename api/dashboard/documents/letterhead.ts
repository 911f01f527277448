import { letterheadSchema } from '@fairway/shared/contract/letterhead.ts';
import type { Organisation } from '@fairway/shared/contract/me.ts';
import type { Setting } from '@fairway/shared/documents';
import { ask } from '../client.ts';

/** What stands under the organisation's name on paper. */
export const readLetterhead = () => ask(letterheadSchema, '/v1/letterhead');

/** What a document needs to know of the organisation; `people` are those it may name. */
export const settingOf = (
  { name, today, timeZone }: Organisation,
  lines: string[],
  people: Setting['people'],
): Setting => ({ letterhead: { name, lines }, today, timeZone, people });
