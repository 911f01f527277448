import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '@fairway/shared/contract/extension-id.ts';
import { describe, expect, it } from 'vitest';
import { parseServer } from './session/server.ts';
import { parseSite } from './sites/pattern.ts';

const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'docs/policy.md'), 'utf8');
const schema = JSON.parse(readFileSync(join(root, 'extension/public/managed-schema.json'), 'utf8'));
const examples = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json!));

describe('the guide to policies', () => {
  it('has the ids of the extension that is shipped, and of no other', () => {
    const ids = guide.match(/\b[a-p]{32}\b/g) ?? [];
    expect(new Set(ids)).toEqual(new Set([CHROME_EXTENSION_ID]));
    expect(guide).toContain(FIREFOX_EXTENSION_ID);
  });

  it('gives an example for Chrome and one for Firefox, with every setting there is and none besides', () => {
    const settings = [
      examples[0]['3rdparty'].extensions[CHROME_EXTENSION_ID],
      examples[1].policies['3rdparty'].Extensions[FIREFOX_EXTENSION_ID],
    ];
    for (const one of settings) {
      expect(Object.keys(one).sort()).toEqual(Object.keys(schema.properties).sort());
      expect(parseServer(one.serverUrl)).toBe(one.serverUrl);
      for (const site of one.sites) expect(parseSite(site)).toBe(site);
    }
  });
});
