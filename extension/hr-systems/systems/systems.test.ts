import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { systems } from './index.ts';

const selectors = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const Page = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  url: z.string().check(z.startsWith('/')),
  about: z.enum(['person', 'several', 'unknown']),
  marker: z.optional(z.string()),
  fields: z.optional(
    z.strictObject({
      name: z.optional(selectors),
      externalId: z.optional(selectors),
      title: z.optional(selectors),
      department: z.optional(selectors),
      manager: z.optional(selectors),
    }),
  ),
});
const System = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  name: z.string().check(z.minLength(2)),
  hosts: z
    .array(z.string().check(z.regex(/^(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/)))
    .check(z.minLength(1)),
  pages: z.array(Page),
  goalFields: z.array(z.string()),
  editor: z.enum(['textarea', 'quill', 'odoo', 'ckeditor', 'summernote', 'unknown']),
  testUrls: z.record(z.string(), z.array(z.url()).check(z.minLength(1))),
  documented: z.enum(['source', 'second-hand']),
});

describe('HR systems', () => {
  it.each(systems.map((system) => [system.id, system] as const))('%s is well formed', (_id, system) => {
    expect(z.safeParse(System, system).error?.issues ?? []).toEqual([]);
    expect(Object.keys(system.testUrls).sort()).toEqual(system.pages.map(({ id }) => id).sort());
  });

  it('have ids of their own', () => {
    expect(new Set(systems.map(({ id }) => id)).size).toBe(systems.length);
  });

  it('ship no selector of a system known only second-hand', () => {
    const known = systems.filter(({ documented }) => documented === 'second-hand');
    expect(known.length).toBeGreaterThan(10);
    for (const { goalFields, pages } of known) {
      expect(goalFields).toEqual([]);
      for (const { fields, marker } of pages) expect([fields, marker]).toEqual([undefined, undefined]);
    }
  });

  it('on hosts of their own are told by a distinct path or a marker on the page', () => {
    for (const { pages } of systems.filter(({ hosts }) => hosts.includes('*')))
      for (const { url, marker } of pages) expect(marker ?? url).toMatch(/[a-z_]{4,}/i);
  });
});
