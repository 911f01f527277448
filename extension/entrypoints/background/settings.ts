import { browser } from 'wxt/browser';
import type { Settings } from '../../messages.ts';

const DEFAULT: Settings = { strip: true };

/** What a person has chosen for this device; nothing in it is about anybody. */
export const readSettings = async (): Promise<Settings> => ({
  ...DEFAULT,
  ...((await browser.storage.local.get('settings')).settings as Partial<Settings> | undefined),
});
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** Checks that were switched off, for one field of a site or everywhere. */
export const readMutes = async (): Promise<string[]> =>
  ((await browser.storage.local.get('mutes')).mutes as string[] | undefined) ?? [];
export const writeMutes = (mutes: string[]): Promise<void> => browser.storage.local.set({ mutes });
