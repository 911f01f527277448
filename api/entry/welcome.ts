import type { Server } from './server.ts';

/**
 * What a start prints: where to go and what to do next.
 * @param built the folder that holds the built extension
 */
export function welcome({ url, setupCode }: Pick<Server, 'url' | 'setupCode'>, built: string): string {
  // The code stands behind the #, which a browser sends to nobody.
  const next = setupCode
    ? `  Set up      ${url}/setup#code=${setupCode}
              The code works once; it makes your organisation and your account.

  Recovery    npm run recovery-key shows the key that opens your backups. Write it down now.`
    : `  Dashboard   ${url}`;
  return `
Fairway is running.

${next}

  Extension   Chrome, Edge  ${built}/chrome-mv3
                            chrome://extensions > Developer mode > Load unpacked > that folder
              Firefox       ${built}/firefox-mv3
                            about:debugging#/runtime/this-firefox > Load Temporary Add-on > its manifest.json

  Try it out  npm run demo: a sample organisation, and a sample HR system to use the extension on
  Stop        Ctrl-C
`;
}
