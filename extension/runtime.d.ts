import 'wxt/browser';

/** WXT declares this per project in a folder that it generates; the types here hold without a build. */
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
