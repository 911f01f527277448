import type { Template } from '@fairway/shared/templates';
import { tell } from '../client.ts';

/** Makes the version after the one named. Throws an `ApiError`; `other_version` when somebody else was faster. */
export const saveTemplate = (id: string, version: number, template: Template): Promise<void> =>
  tell(`/v1/templates/${encodeURIComponent(id)}`, 'PUT', { version, template });
