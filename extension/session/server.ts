/** This machine itself, where nothing travels over a network. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin of a server's address as somebody types it, `fairway.example.com` too; null where it is none, or where a
 * token and a plan's text would go over the network in clear.
 */
export function parseServer(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, hostname, username } = new URL(address);
  const safe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return safe && hostname !== '' && username === '' ? origin : null;
}
