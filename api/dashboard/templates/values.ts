import { sectionOf, TEMPLATE_PARTS, type Template, type TemplatePart } from '@fairway/shared/templates';

/** A template as the texts of a form; boxes are `yes` or empty. */
export type TemplateValues = Record<string, string>;

export const guidanceOf = (part: TemplatePart): string => `guidance ${part}`;
export const requiredOf = (part: TemplatePart): string => `required ${part}`;

const box = (ticked: boolean): string => (ticked ? 'yes' : '');

/** What the form begins with. */
export function valuesOf(template: Template): TemplateValues {
  const parts = TEMPLATE_PARTS.flatMap((part) => {
    const { guidance, required } = sectionOf(template, part);
    return [
      [guidanceOf(part), guidance],
      [requiredOf(part), box(required)],
    ];
  });
  const { name, about, days, cadence, offered } = template;
  return {
    ...{ name, about, days: String(days), cadence, offered: box(offered) },
    ...Object.fromEntries(parts),
  };
}

/** What the form says, for the template's schema to read. */
export const shapeOf = (values: TemplateValues): unknown => ({
  name: values.name,
  about: values.about,
  days: Number(values.days),
  cadence: values.cadence,
  offered: values.offered === 'yes',
  sections: TEMPLATE_PARTS.map((part) => ({
    part,
    guidance: values[guidanceOf(part)],
    required: values[requiredOf(part)] === 'yes',
  })),
});
