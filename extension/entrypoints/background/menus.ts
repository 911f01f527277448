import { browser } from 'wxt/browser';
import type { Taught } from '../../hr-systems/teach/lesson.ts';
import { sendMessage } from '../../messages.ts';
import { siteOf } from '../../sites/pattern.ts';
import { collect } from './collect-verbs.ts';
import { openPanelInWindow, showInPanel } from './panel-window.ts';
import type { Parts } from './parts.ts';
import { loadChecks, loadTools } from './tools.ts';

const ITEMS = [
  { id: 'goal', title: 'Check this field for goals', contexts: ['editable'] },
  { id: 'other', title: 'Leave this field alone', contexts: ['editable'] },
  { id: 'evidence', title: 'Take the selected words as evidence', contexts: ['selection'] },
] as const;

/** Brings the menu of the right mouse button in line with the sites that are allowed: elsewhere there is none. */
export async function reconcileMenus(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const documentUrlPatterns = origins.filter((origin) => /^(https?|\*):/.test(origin));
  await browser.contextMenus.removeAll();
  if (documentUrlPatterns.length === 0) return;
  for (const { id, title, contexts } of ITEMS)
    browser.contextMenus.create({ id, title, contexts: [...contexts], documentUrlPatterns });
}

/** Does what was chosen in the menu. */
export function answerMenus({ taught }: Parts): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'evidence') {
      // Browsers open a panel only in the very task of a click.
      void openPanelInWindow(tab.windowId);
      void collect(selectionText ?? '', pageUrl ?? tab.url ?? '').then(() => showInPanel({ screen: 'here' }));
    }
    if (menuItemId === 'goal' || menuItemId === 'other') void switchField(tab.id, menuItemId);
  });

  /** The field that the menu was opened on has the focus. */
  async function switchField(tabId: number, what: Extract<Taught, 'goal' | 'other'>): Promise<void> {
    if (!(await loadTools(tabId))) return;
    const field = await sendMessage('fieldInFocus', undefined, tabId).catch(() => null);
    const site = siteOf((await browser.tabs.get(tabId)).url);
    if (!field || !site) return;
    await taught.learn({ host: new URL(site).hostname, what, ...field });
    await loadChecks(tabId);
  }
}
