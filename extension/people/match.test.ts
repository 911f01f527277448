import type { Report } from '@fairway/shared/contract/people.ts';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../hr-systems/types.ts';
import { match } from './match.ts';

const site = 'https://hr.example.com';
const report = (id: string, name: string, value?: string): Report => ({
  id,
  name,
  email: null,
  title: null,
  department: null,
  externalIds: value ? [{ site, kind: 'profile', value }] : [],
  line: 'on_record',
  plan: null,
});
const reading = (name: string | undefined, over: Partial<PageReading> = {}): PageReading => ({
  system: 'generic',
  people: 1,
  fields: name === undefined ? {} : { name: { value: name, confidence: 0.9, source: 'heading' } },
  externalIds: [],
  confidence: 0.9,
  ...over,
});
const seven: PageReading['externalIds'] = [{ kind: 'profile', value: '7' }];

describe('match', () => {
  it('knows a person by the id of this site', () => {
    const people = [report('a', 'Ana Silva', '7'), report('b', 'Ben Okafor', '8')];
    expect(match(reading('Ana Silva', { externalIds: seven }), site, people)).toEqual({
      kind: 'known',
      personId: 'a',
    });
  });

  it('does not take the same number on another site for the same person', () => {
    const found = match(reading('Somebody Else', { externalIds: seven }), 'https://other.example', [
      report('a', 'Ana Silva', '7'),
    ]);
    expect(found).toEqual({ kind: 'unknown' });
  });

  it('only asks where the name agrees, in whatever order and with or without accents', () => {
    const people = [report('a', 'José Núñez')];
    expect(match(reading('NUNEZ, Jose'), site, people)).toEqual({ kind: 'likely', personIds: ['a'] });
  });

  it('asks between namesakes', () => {
    const people = [report('a', 'Ana Silva'), report('b', 'Ana Silva')];
    expect(match(reading('Ana Silva'), site, people)).toEqual({ kind: 'likely', personIds: ['a', 'b'] });
  });

  it('asks when the page is unsure, or an id belongs to two', () => {
    const unsure = reading('Ana Silva', { externalIds: seven, confidence: 0.3 });
    expect(match(unsure, site, [report('a', 'Ana Silva', '7')])).toEqual({
      kind: 'likely',
      personIds: ['a'],
    });
    const twice = [report('a', 'Ana Silva', '7'), report('b', 'Ben Okafor', '7')];
    expect(match(reading(undefined, { externalIds: seven }), site, twice)).toEqual({
      kind: 'likely',
      personIds: ['a', 'b'],
    });
  });

  it('finds nobody where there are several people, or none, or a name of signs alone', () => {
    const people = [report('a', 'Ana Silva', '7')];
    expect(match(reading('Ana Silva', { people: 'several' }), site, people)).toEqual({ kind: 'nobody' });
    expect(match(null, site, people)).toEqual({ kind: 'nobody' });
    expect(match(reading('—'), site, [report('b', '…')])).toEqual({ kind: 'unknown' });
  });
});
