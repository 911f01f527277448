import { join } from 'node:path';
import { FIREFOX_EXTENSION_ID } from '@fairway/shared/contract/extension-id.ts';
import { defineConfig } from 'wxt';
import { lean } from './build/lean.ts';

/** The public half of the key that the Chrome extension id is made from (see shared/contract/extension-id.ts). */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArXSbQJoPc1hw0GxjvL4RY+A8y+KZGVqHSSdxB3m+uiKkzZF+o7LMGFbDFmtc8wIp/i3lhqlfQHKl2vd9lltTkoYh5/UfxbHjk2CulSHTM1EijuCRIY+xeOdNa8sKfZq05BYyAcb3W4Zb+gVR1QHYiIJcBVQoOEPWCX8n1mEbM7rKpil1Rxcg5vhcpNx46+LyVj5EQhL6IWqshXOmDeg2Nn/dklBW4O/EzkG4euoWDL06GYNa4TIMU5/q5HHudY5bHOX3fMnuX1y09QhAxEdFkI2Ojx290j5/Pg4gBfnNl/Zdx7aXGjmlXZ8Dwz4PiYKs6Z0+2pDtKoYsMOFmli/iWQIDAQAB';

/** A build for the demo and the end-to-end tests: it alone may use this machine's own address without asking. */
const forTests = process.env.FAIRWAY_BUILD === 'e2e';

const anySite = ['https://*/*', 'http://*/*'];

export default defineConfig({
  imports: false,
  entrypointsDir: 'entrypoints',
  outDirTemplate: forTests ? '{{browser}}-mv{{manifestVersion}}-e2e' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: lean(),
    resolve: { alias: { '@wxt-dev/browser': join(import.meta.dirname, 'build', 'own-browser.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Fairway',
    short_name: 'Fairway',
    description: 'Fair, well-documented performance improvement plans inside the HR system you already use.',
    ...(browser === 'firefox' ? {} : { key: CHROME_KEY, minimum_chrome_version: '144' }),
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: anySite,
    ...(forTests ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    // Everything an extension page may do, named: above all no foreign script, image or style, ever.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src https: http:; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: 'Open Fairway' },
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: anySite,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+F' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+Shift+F' } } }),
      'explain-warning': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: 'Explain the next marked words in the field',
      },
      'open-strip': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Log how it is going for the person on this page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_EXTENSION_ID,
              strict_min_version: '142.0',
              // What the person types into a plan goes to their organisation's own server, and nowhere else.
              data_collection_permissions: {
                required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
              },
            },
          },
        }
      : {}),
  }),
});
