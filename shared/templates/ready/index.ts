import type { Template } from '../template.ts';
import { attendance } from './attendance.ts';
import { general } from './general.ts';
import { sales } from './sales.ts';

/** Templates that every organisation has from the start, by their ids; HR changes them as its own. */
export const READY_TEMPLATES: Record<string, Template> = { general, attendance, sales };
