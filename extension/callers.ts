import { browser } from 'wxt/browser';
import { CALLERS, type Caller, onMessage, type ProtocolMap } from './messages.ts';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

const PANELS = ['/sidepanel.html', '/options.html'];
/** The background's own address in Chromium, and in Firefox. */
const BACKGROUNDS = ['/background.js', '/_generated_background_page.html'];

/**
 * Who sent a message, by what the browser itself says of the sender; null for whoever has no business here.
 * @param ownId this extension's id
 * @param scheme the scheme of this extension's own pages, with its colon
 */
export function callerOf(sender: Sender, ownId: string, scheme: string): Caller | null {
  if (sender.id !== ownId || !sender.url || !URL.canParse(sender.url)) return null;
  const { protocol, pathname } = new URL(sender.url);
  // A frame in a page is loaded from an address made up for it, so the scheme tells and not the host.
  if (protocol === scheme) {
    if (pathname === '/card.html') return sender.tab ? 'card' : null;
    if (PANELS.includes(pathname)) return 'panel';
    return BACKGROUNDS.includes(pathname) && !sender.tab ? 'background' : null;
  }
  return sender.tab ? 'page' : null;
}

/** Where a message came from, by the browser's word. */
export interface From {
  tabId: number | undefined;
  frameId: number | undefined;
  /** The origin of the page, or of the extension. */
  site: string;
}

type Handler<Verb extends keyof ProtocolMap> = (
  data: Parameters<ProtocolMap[Verb]>[0],
  from: From,
) => Promise<ReturnType<ProtocolMap[Verb]>> | ReturnType<ProtocolMap[Verb]>;

/** Listens to a verb, and to those alone who may send it. */
export function answer<Verb extends keyof ProtocolMap>(verb: Verb, handler: Handler<Verb>): void {
  onMessage(verb, ({ data, sender }) => {
    const caller = callerOf(sender, browser.runtime.id, location.protocol);
    if (!caller || !CALLERS[verb].includes(caller)) throw new Error('This is not for you.');
    const from = { tabId: sender.tab?.id, frameId: sender.frameId, site: new URL(sender.url!).origin };
    return handler(data as Parameters<ProtocolMap[Verb]>[0], from);
  });
}
