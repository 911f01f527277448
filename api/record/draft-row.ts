import type { KeyObject } from 'node:crypto';
import type { Content } from '@fairway/shared/plan/content.ts';
import type { draft } from '../db/schema/record.ts';
import { open, seal } from './seal.ts';

type DraftPlace = Pick<typeof draft.$inferSelect, 'orgId' | 'planId' | 'revision'>;

const placeOf = ({ orgId, planId, revision }: DraftPlace) => ({
  orgId,
  table: 'draft',
  row: planId,
  version: revision,
});

/** Seals a draft for one revision of its row. */
export const sealDraft = (key: KeyObject, place: DraftPlace, content: Content) =>
  seal(key, placeOf(place), content);

/** The content of a draft's row. Throws when it was altered or stands elsewhere. */
export const openDraft = (row: typeof draft.$inferSelect, key: KeyObject): Content =>
  open(key, placeOf(row), row.sealed) as Content;
