import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** The variable that names another executable than the usual ones. */
  variable: string;
  commands: string[];
  places: string[];
  debian: string;
}

// Chrome and Edge are looked for last: the tests load the extension by a switch that they no longer take.
const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'FAIRWAY_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FAIRWAY_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The executable of an installed browser, or undefined. Chromium stands for Chrome and Edge as well. */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { variable, commands, places } = known[name];
  const named = env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ];
  return candidates.find(isExecutable);
}

/** As `findBrowser`; throws an error that names the Debian package to install when there is none. */
export function requireBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string {
  const found = findBrowser(name, env);
  if (found) return found;
  const { variable, debian } = known[name];
  throw new Error(
    `No ${debian} was found: install it (on Debian: apt-get install ${debian}), or set ${variable} to its executable.`,
  );
}

if (import.meta.main) {
  try {
    const executable = requireBrowser(process.argv[2] as BrowserName);
    console.info(execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
