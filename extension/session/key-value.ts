import { openDB } from 'idb';
import { browser } from 'wxt/browser';

/** A small store of values by name. */
export interface KeyValue {
  get<T>(name: string): Promise<T | undefined>;
  set(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

/** On the disk, in the extension's own IndexedDB: content scripts run in the page's origin and cannot open it. */
export function onDisk(): KeyValue {
  const database = openDB('fairway-session', 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore('values');
    },
  });
  return {
    get: async (name) => (await database).get('values', name),
    set: async (name, value) => {
      await (await database).put('values', value, name);
    },
    remove: async (name) => (await database).delete('values', name),
  };
}

/** In memory until the browser closes; outlives the background worker, never touches the disk. */
export const inMemory: KeyValue = {
  get: async <T>(name: string) => (await browser.storage.session.get(name))[name] as T | undefined,
  set: (name, value) => browser.storage.session.set({ [name]: value }),
  remove: (name) => browser.storage.session.remove(name),
};
