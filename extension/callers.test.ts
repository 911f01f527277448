import { describe, expect, it } from 'vitest';
import { callerOf } from './callers.ts';

const own = 'kkpjhgncpnbfobcnejafmggdmhimldih';
const who = (sender: Parameters<typeof callerOf>[0]) => callerOf(sender, own, 'chrome-extension:');
const tab = { id: 1 };

describe('callerOf', () => {
  it.each([
    ['the side panel', { id: own, url: `chrome-extension://${own}/sidepanel.html` }, 'panel'],
    ['the panel in a tab', { id: own, url: `chrome-extension://${own}/sidepanel.html#/x`, tab }, 'panel'],
    ['the options page', { id: own, url: `chrome-extension://${own}/options.html`, tab }, 'panel'],
    ['the card in a page', { id: own, url: 'chrome-extension://8f14e45f-ceea/card.html', tab }, 'card'],
    ['a content script', { id: own, url: 'https://hr.example.com/sidepanel.html', tab }, 'page'],
    ['the card without a page', { id: own, url: `chrome-extension://${own}/card.html` }, null],
    ['the worker', { id: own, url: `chrome-extension://${own}/background.js` }, 'background'],
    ['the worker’s address in a tab', { id: own, url: `chrome-extension://${own}/background.js`, tab }, null],
    ['another page of ours', { id: own, url: `chrome-extension://${own}/other.html` }, null],
    [
      'another extension',
      { id: 'b'.repeat(32), url: `chrome-extension://${'b'.repeat(32)}/sidepanel.html` },
      null,
    ],
    ['a page that writes to us', { url: 'https://hr.example.com/', tab }, null],
    ['a sender without an address', { id: own, tab }, null],
    ['a sender with a broken address', { id: own, url: 'no address', tab }, null],
  ])('takes %s for %s', (_, sender, caller) => {
    expect(who(sender)).toBe(caller);
  });
});
