/**
 * The match pattern of a site. It names no port: Firefox knows none in a pattern, and without one every port matches.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The origin of a web address, or null where no extension may look. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** The origin of a site as somebody types it, `hr.example.com` too; null where it is none. */
export function parseSite(text: string): string | null {
  const typed = text.trim();
  if (/\s/.test(typed)) return null;
  if (/^https?:\/\//i.test(typed)) return siteOf(typed);
  // A word without a scheme is an address only when it looks like one.
  return /^[^/:]+\./.test(typed) ? siteOf(`https://${typed}`) : null;
}
