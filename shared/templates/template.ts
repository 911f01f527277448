import { CADENCES, type Content } from '@fairway/shared/plan/content.ts';
import { PARTS, type Part, partsMissing } from '@fairway/shared/plan/parts.ts';
import * as z from 'zod/mini';

export {
  PART_WORDS,
  PARTS as TEMPLATE_PARTS,
  type Part as TemplatePart,
} from '@fairway/shared/plan/parts.ts';

const LONGEST_GUIDANCE = 2000;

export const templateSectionSchema = z.object({
  part: z.enum(PARTS),
  /** What the writer reads beside this part; may be empty. */
  guidance: z.string().check(z.trim(), z.maxLength(LONGEST_GUIDANCE, 'is too long')),
  /** A plan made from this template is not ready without this part. */
  required: z.boolean(),
});
export type TemplateSection = z.infer<typeof templateSectionSchema>;

const oncePerPart = (sections: readonly { part: Part }[]) =>
  new Set(sections.map(({ part }) => part)).size === sections.length;

/** How an organisation wants plans of one kind to be written. A part that it leaves out has no guidance. */
export const templateSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(80, 'is too long')),
  /** When to take this one. */
  about: z.string().check(z.trim(), z.maxLength(300, 'is too long')),
  sections: z
    .array(templateSectionSchema)
    .check(z.maxLength(PARTS.length), z.refine(oncePerPart, 'names a part twice')),
  /** The usual length of such a plan. */
  days: z.number().check(z.int('is not a whole number'), z.gte(7, 'is below 7'), z.lte(365, 'is above 365')),
  cadence: z.enum(CADENCES),
  /** Writers may choose it; one that is no longer offered stays for the plans that were made from it. */
  offered: z.boolean(),
});
export type Template = z.infer<typeof templateSchema>;

/** What a template says about one part; nothing where it leaves the part out. */
export const sectionOf = (template: Template, part: Part): TemplateSection =>
  template.sections.find((section) => section.part === part) ?? { part, guidance: '', required: false };

/** The parts that a template requires, in the order of writing. */
export const requiredParts = (template: Template): Part[] =>
  PARTS.filter((part) => sectionOf(template, part).required);

/** The parts that the template requires and the content has not, in the order of writing. */
export const missingParts = (template: Template, content: Content): Part[] =>
  partsMissing(content, requiredParts(template));
