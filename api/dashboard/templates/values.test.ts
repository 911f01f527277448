import { READY_TEMPLATES, TEMPLATE_PARTS, templateSchema } from '@fairway/shared/templates';
import { expect, it } from 'vitest';
import { shapeOf, valuesOf } from './values.ts';

it.each(Object.entries(READY_TEMPLATES))(
  'the form gives back the template it began with: %s',
  (_, template) => {
    expect(templateSchema.parse(shapeOf(valuesOf(template)))).toEqual(template);
  },
);

it('a part that the template leaves out is empty and not required', () => {
  const bare = { ...READY_TEMPLATES.general!, sections: [] };
  const { sections } = templateSchema.parse(shapeOf(valuesOf(bare)));
  expect(sections).toEqual(TEMPLATE_PARTS.map((part) => ({ part, guidance: '', required: false })));
});
