import { browser } from 'wxt/browser';
import type { KeyValue } from './key-value.ts';

/** On the disk, in clear: for what is about nobody. */
export const inClear: KeyValue = {
  get: async <T>(name: string) => (await browser.storage.local.get(name))[name] as T | undefined,
  set: (name, value) => browser.storage.local.set({ [name]: value }),
  remove: (name) => browser.storage.local.remove(name),
};
