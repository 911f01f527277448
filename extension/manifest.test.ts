import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '@fairway/shared/contract/extension-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

const root = import.meta.dirname;
const quiet = () => undefined;
/** The build is not what is tested here; should it fail, it throws. */
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};
let out: string;

async function built(browser: 'chrome' | 'firefox') {
  await build({
    root,
    browser,
    manifestVersion: 3,
    outDir: join(out, browser),
    logger: silent,
  });
  const folder = join(out, browser, `${browser}-mv3`);
  return { folder, manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) };
}

async function extensionIdOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.fromBase64(key));
  const hex = new Uint8Array(hash).toHex().slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'fairway-manifest-'));
});
afterAll(() => rm(out, { recursive: true, force: true }));

describe.each(['chrome', 'firefox'] as const)('the manifest shipped for %s', (browser) => {
  let found: Awaited<ReturnType<typeof built>>;
  beforeAll(async () => {
    found = await built(browser);
  }, 120_000);

  it('asks for no site, and shows no warning but that it may notify', () => {
    const { manifest } = found;
    expect(manifest.manifest_version).toBe(3);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    const asked = ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus', 'notifications'];
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...asked, 'sidePanel'] : asked);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('runs its own scripts alone, and lets a page load nothing but the card', () => {
    const { extension_pages } = found.manifest.content_security_policy;
    expect(extension_pages).toContain("default-src 'none'");
    expect(extension_pages).toContain("script-src 'self';");
    expect(extension_pages).not.toMatch(/unsafe|\*/);
    const resources = found.manifest.web_accessible_resources;
    expect(resources).toHaveLength(1);
    expect(resources[0].resources).toEqual(['card.html']);
  });

  it('holds every file that it names', async () => {
    const { manifest, folder } = found;
    const files = await readdir(folder, { recursive: true });
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.options_ui.page,
      ...(browser === 'chrome'
        ? [
            manifest.background.service_worker,
            manifest.side_panel.default_path,
            manifest.storage.managed_schema,
          ]
        : [...manifest.background.scripts, manifest.sidebar_action.default_panel]),
      'card.html',
      'content-scripts/overlay.js',
    ];
    for (const file of named) expect(files).toContain(file);
  });

  it('posts no message to the page when its content script starts', async () => {
    const script = await readFile(join(found.folder, 'content-scripts/overlay.js'), 'utf8');
    expect(script.includes('noScriptStartedPostMessage:!0')).toBe(true);
  });

  it('is who the server and the stores know', async () => {
    const { manifest } = found;
    if (browser === 'chrome') {
      expect(await extensionIdOf(manifest.key)).toBe(CHROME_EXTENSION_ID);
      expect(manifest.web_accessible_resources[0].use_dynamic_url).toBe(true);
    } else {
      const { gecko } = manifest.browser_specific_settings;
      expect(gecko.id).toBe(FIREFOX_EXTENSION_ID);
      const sent = ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'];
      expect(gecko.data_collection_permissions.required).toEqual(sent);
    }
  });
});
