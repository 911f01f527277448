import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Makes a build of one page one file: its script and styles stand in the page, and a policy lets nothing else run, and
 * nothing be loaded or sent.
 */
export function singleFile(name: string): Plugin {
  return {
    name: 'fairway:single-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
      const assets = files.flatMap((file) => (file.type === 'asset' ? [file] : []));
      const page = assets.find(({ fileName }) => fileName.endsWith('.html'));
      const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
      if (!page || scripts.length !== 1 || styles.length !== 1 || files.length !== 3) {
        this.error(`This page takes more than one script and one style: ${Object.keys(bundle).join(', ')}`);
      }
      const script = scripts[0]!.trim().replaceAll('</script', '<\\/script');
      const style = String(styles[0]!.source).trim();
      for (const file of Object.keys(bundle)) delete bundle[file];
      this.emitFile({ type: 'asset', fileName: name, source: inlined(String(page!.source), script, style) });
    },
  };
}

function inlined(page: string, script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(script)}`,
    `style-src ${hashed(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replaceAll(/<script[^>]*src=[^>]*><\/script>|<link[^>]*>/g, '')
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', (end) => `<style>${style}</style>${end}`)
    .replace('</body>', (end) => `<script type="module">${script}</script>${end}`);
}
