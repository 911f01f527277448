import { defineConfig } from 'vite';
import { singleFile } from './single-file.ts';

/** Builds the page that checks a record without a server: `dist/verify.html`, whole in itself. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [singleFile('verify.html')],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
  },
});
