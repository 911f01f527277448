import { patternOf, siteOf } from './pattern.ts';

const SCRIPT_ID = 'overlay';
const OVERLAY_SCRIPT = '/content-scripts/overlay.js' as const;

interface RegisteredScript {
  id: string;
  matches?: string[];
}

/** The parts of the browser that this needs. */
export interface SitesParts {
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    contains(permissions: { origins: string[] }): Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<RegisteredScript[]>;
    registerContentScripts(scripts: (RegisteredScript & ScriptOptions)[]): Promise<void>;
    updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: { target: { tabId: number }; files: [typeof OVERLAY_SCRIPT] }): Promise<unknown>;
  };
  tabs: { query(filter: { url: string[] }): Promise<{ id?: number }[]> };
}
interface ScriptOptions {
  js: string[];
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
}

/** Says whether the person has allowed this site. */
export async function isEnabled(
  parts: Pick<SitesParts, 'permissions'>,
  url: string | undefined,
): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && parts.permissions.contains({ origins: [patternOf(site)] });
}

/**
 * Registers the content script for exactly the sites that are allowed now, and puts it into their open tabs where a site
 * is new. To be called at every start and whenever a permission comes or goes: a registration without its permission
 * would succeed and never run.
 */
export async function reconcile({ permissions, scripting, tabs }: SitesParts): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  const matches = origins.filter((origin) => /^(https?|\*):/.test(origin)).sort();
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const before = registered?.matches ?? [];
  const added = matches.filter((match) => !before.includes(match));
  if (!registered)
    await scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        matches,
        js: [OVERLAY_SCRIPT],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  else if (added.length > 0 || before.length !== matches.length)
    await scripting.updateContentScripts([{ id: SCRIPT_ID, matches }]);
  if (added.length === 0) return;
  for (const { id } of await tabs.query({ url: added }))
    if (id !== undefined)
      await scripting
        .executeScript({ target: { tabId: id }, files: [OVERLAY_SCRIPT] })
        // A tab that shows an error page or is going away takes no script; its next page gets it.
        .catch(() => undefined);
}
