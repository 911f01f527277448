import { browser } from 'wxt/browser';
import type { Settings } from '../../messages.ts';

const DEFAULT: Settings = { strip: true, reminders: true };

/** What a person has chosen for this device; nothing in it is about anybody. */
export const readSettings = async (): Promise<Settings> => ({
  ...DEFAULT,
  ...((await browser.storage.local.get('settings')).settings as Partial<Settings> | undefined),
});
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

const LONGEST_MUTE = 200;
const MOST_MUTES = 500;
const keyOf = (site: string) => `mutes:${site}`;

/** Checks that were switched off on a site. */
export const mutesOf = async (site: string): Promise<string[]> =>
  ((await browser.storage.local.get(keyOf(site)))[keyOf(site)] as string[] | undefined) ?? [];

/** Switches a check off on a site; what is no such thing, or one too many, is left alone. */
export async function muteOn(site: string, mute: unknown): Promise<void> {
  if (typeof mute !== 'string' || mute.length > LONGEST_MUTE) return;
  const mutes = new Set(await mutesOf(site)).add(mute);
  if (mutes.size <= MOST_MUTES) await browser.storage.local.set({ [keyOf(site)]: [...mutes] });
}

/** Random and of this installation, so that no page can look for a name that it knows. */
export async function highlightToken(): Promise<string> {
  const { token } = await browser.storage.local.get('token');
  if (typeof token === 'string') return token;
  const made = `h${crypto.randomUUID().slice(0, 8)}`;
  await browser.storage.local.set({ token: made });
  return made;
}
