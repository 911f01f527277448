import { CADENCES, type Content } from '@fairway/shared/plan/content.ts';
import * as z from 'zod/mini';

/** The parts of a plan that a template says something about, in the order in which they are written. */
export const TEMPLATE_PARTS = [
  'expectations',
  'concerns',
  'evidence',
  'earlier_feedback',
  'goals',
  'support',
  'check_ins',
  'next_steps',
] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

export const PART_WORDS: Record<TemplatePart, string> = {
  expectations: 'Company expectations',
  concerns: 'Areas for improvement',
  evidence: 'Evidence',
  earlier_feedback: 'Earlier feedback',
  goals: 'Goals',
  support: 'Support',
  check_ins: 'Check-ins',
  next_steps: 'What follows',
};

const LONGEST_GUIDANCE = 2000;

export const templateSectionSchema = z.object({
  part: z.enum(TEMPLATE_PARTS),
  /** What the writer reads beside this part; may be empty. */
  guidance: z.string().check(z.trim(), z.maxLength(LONGEST_GUIDANCE, 'is too long')),
  /** A plan made from this template is not ready without this part. */
  required: z.boolean(),
});
export type TemplateSection = z.infer<typeof templateSectionSchema>;

const oncePerPart = (sections: readonly { part: TemplatePart }[]) =>
  new Set(sections.map(({ part }) => part)).size === sections.length;

/** How an organisation wants plans of one kind to be written. A part that it leaves out has no guidance. */
export const templateSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(80, 'is too long')),
  /** When to take this one. */
  about: z.string().check(z.trim(), z.maxLength(300, 'is too long')),
  sections: z
    .array(templateSectionSchema)
    .check(z.maxLength(TEMPLATE_PARTS.length), z.refine(oncePerPart, 'names a part twice')),
  /** The usual length of such a plan. */
  days: z.number().check(z.int('is not a whole number'), z.gte(7, 'is below 7'), z.lte(365, 'is above 365')),
  cadence: z.enum(CADENCES),
  /** Writers may choose it; one that is no longer offered stays for the plans that were made from it. */
  offered: z.boolean(),
});
export type Template = z.infer<typeof templateSchema>;

/** What a template says about one part; nothing where it leaves the part out. */
export const sectionOf = (template: Template, part: TemplatePart): TemplateSection =>
  template.sections.find((section) => section.part === part) ?? { part, guidance: '', required: false };

const filled = (text: string): boolean => text.trim() !== '';

const HAS: Record<TemplatePart, (content: Content) => boolean> = {
  expectations: ({ expectations }) => expectations.some(({ text }) => filled(text)),
  concerns: ({ concerns }) => concerns.some(({ text }) => filled(text)),
  evidence: ({ concerns }) =>
    concerns.length > 0 && concerns.every(({ evidence }) => evidence.some(({ text }) => filled(text))),
  earlier_feedback: ({ concerns }) =>
    concerns.length > 0 && concerns.every(({ earlierFeedback }) => earlierFeedback.some(({ on }) => on)),
  goals: ({ goals }) => goals.some(({ text }) => filled(text)),
  support: ({ support }) => support.some(({ text }) => filled(text)),
  // every content has a cadence
  check_ins: () => true,
  next_steps: ({ nextSteps }) => filled(nextSteps.ifMet) && filled(nextSteps.ifNotMet),
};

/** The parts that the template requires and the content has not, in the order of writing. */
export const missingParts = (template: Template, content: Content): TemplatePart[] =>
  TEMPLATE_PARTS.filter((part) => sectionOf(template, part).required && !HAS[part](content));
