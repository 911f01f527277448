import { CHROME_EXTENSION_ID } from '@fairway/shared/contract/extension-id.ts';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  it('serve this machine alone where nothing is set', () => {
    expect(readSettings({})).toEqual({
      folder: expect.stringMatching(/data$/),
      host: '127.0.0.1',
      port: 8787,
      extensionOrigins: [`chrome-extension://${CHROME_EXTENSION_ID}`],
    });
  });

  it('take an address with or without a slash at its end', () => {
    for (const FAIRWAY_URL of ['https://fairway.example.com', 'https://fairway.example.com/']) {
      expect(readSettings({ FAIRWAY_URL }).baseUrl).toBe('https://fairway.example.com');
    }
  });

  it.each([
    [{ PORT: '70000' }, 'PORT is 70000'],
    [{ PORT: '-1' }, 'PORT is -1'],
    [{ FAIRWAY_URL: 'fairway.example.com' }, 'FAIRWAY_URL is fairway.example.com'],
    [{ FAIRWAY_URL: 'ftp://fairway.example.com' }, 'FAIRWAY_URL is ftp'],
    [{ FAIRWAY_URL: 'https://fairway.example.com/app' }, 'without a path'],
    [{ FAIRWAY_EXTENSION_IDS: '*' }, 'FAIRWAY_EXTENSION_IDS names *'],
    [{ FAIRWAY_DATABASE_URL: 'libsql://record.example' }, 'name two databases'],
    [{ FAIRWAY_KEYS_URL: 'libsql://keys.example' }, 'name two databases'],
    [{ FAIRWAY_DATABASE_URL: 'libsql://one.example', FAIRWAY_KEYS_URL: 'libsql://one.example' }, 'name two'],
    [
      { FAIRWAY_DATABASE_URL: 'libsql://one.example', FAIRWAY_KEYS_URL: 'libsql://two.example' },
      'MASTER_KEY',
    ],
    [{ FAIRWAY_SMTP_URL: 'smtp://mail.example' }, 'belong together'],
    [{ FAIRWAY_MAIL_FROM: 'hr@acme.example' }, 'belong together'],
  ])('say what is wrong with %o', (env, said) => {
    expect(() => readSettings(env)).toThrow(said);
  });
});
