import * as z from 'zod/mini';
import { type Template, templateSchema } from './template.ts';

/** A template as a file: what one organisation gives to another. It holds no name of a person and no id. */
const fileSchema = z.object({
  format: z.literal('fairway-template'),
  version: z.literal(1),
  template: templateSchema,
});

export const templateFile = (template: Template): string =>
  `${JSON.stringify({ format: 'fairway-template', version: 1, template }, null, 2)}\n`;

export type TemplateRead = { ok: true; template: Template } | { ok: false; message: string };

/** Reads a file that somebody chose; what it is not, is said in words for them. */
export function readTemplateFile(text: string): TemplateRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: 'This is not a JSON file. Choose a template that was exported here.' };
  }
  const read = fileSchema.safeParse(value);
  if (read.success) return { ok: true, template: read.data.template };
  const place = read.error.issues[0]?.path.join(' › ');
  return {
    ok: false,
    message: `This file is not a template that can be read here${place ? `: look at “${place}”` : ''}. Nothing was changed.`,
  };
}
