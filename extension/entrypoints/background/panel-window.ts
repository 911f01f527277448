import { browser } from 'wxt/browser';
import type { Route } from '../../panel/route.ts';
import { inMemory } from '../../session/key-value.ts';
import { tell } from './pages.ts';

/** Firefox's sidebar, which the shared types do not know. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}
const sidebar = (): SidebarAction => (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;

/**
 * Opens the panel beside this tab; false where the browser does not allow it from a page. To be called in the very task
 * of the person's action, with nothing awaited before.
 */
export function openPanel(tabId: number | undefined): Promise<boolean> | boolean {
  if (import.meta.env.FIREFOX || tabId === undefined) return false;
  return browser.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/**
 * The same for a menu, a shortcut or a notification of ours, from some of which Firefox lets its sidebar be opened too.
 * False where the browser wants another click for it.
 */
export function openPanelInWindow(windowId: number): Promise<boolean> {
  const opened = import.meta.env.FIREFOX ? sidebar().open() : browser.sidePanel.open({ windowId });
  return opened.then(
    () => true,
    () => false,
  );
}

/** Has the panel show a screen, now if it is open, else when it is opened next. */
export async function showInPanel(route: Route): Promise<void> {
  await inMemory.set('route', route);
  await tell('route');
}

/** The toolbar's button opens the panel; its click also lets the panel see the address of this one tab. */
export function openFromToolbar(): void {
  browser.action.onClicked.addListener((tab) => {
    if (import.meta.env.FIREFOX) void sidebar().toggle();
    else void browser.sidePanel.open({ windowId: tab.windowId });
  });
}
