import { browser } from 'wxt/browser';

/** Puts our tools into a page when one of them is wanted; false where no extension may look. */
export const loadTools = (tabId: number): Promise<boolean> => load(tabId, '/tools.js');

/** Puts the checks into a page, or puts them in anew, for when its fields are others than before. */
export const loadChecks = (tabId: number): Promise<boolean> => load(tabId, '/checks.js');

const load = (tabId: number, file: '/tools.js' | '/checks.js'): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: [file] }).then(
    () => true,
    () => false,
  );
