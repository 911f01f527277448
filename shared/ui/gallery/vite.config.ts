import { defineConfig } from 'vite';

/** For development only: `node_modules/.bin/vite shared/ui/gallery` shows every component. Never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1' },
});
