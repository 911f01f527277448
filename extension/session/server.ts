/** The origin of a server's address as somebody types it, `fairway.example.com` too; null where it is none. */
export function parseServer(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, hostname, username } = new URL(address);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && hostname !== '' && username === '' ? origin : null;
}
