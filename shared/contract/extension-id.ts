/**
 * The extension's identity, fixed by the `key` in its manifest, so that the server can name its origin exactly.
 * Firefox makes up a new origin for every installation: there only the id below is fixed, never the origin.
 */
export const CHROME_EXTENSION_ID = 'kkpjhgncpnbfobcnejafmggdmhimldih';

/** The id of the Firefox build, as in its manifest. */
export const FIREFOX_EXTENSION_ID = 'extension@fairway.example';

/** The device-authorization client id that the extension signs in with. */
export const EXTENSION_CLIENT_ID = 'fairway-extension';
