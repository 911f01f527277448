import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

/** Answers with one of the dashboard's files, or nothing where there is none of that path. */
export type Pages = (path: string) => Promise<Response | undefined>;

/** Reads the built dashboard into memory: it is small, and no request then names a file of this machine. */
export async function readPages(folder: string): Promise<Pages> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).replaceAll('\\', '/')}`, await readFile(file)] as const;
      }),
  );
  const byPath = new Map<string, (typeof files)[number][1]>(files);
  return async (path) => {
    const body = byPath.get(path);
    if (!body) return undefined;
    return new Response(body, {
      headers: { 'content-type': getMimeType(path) ?? 'application/octet-stream' },
    });
  };
}
