import { signal } from '@preact/signals';

/** Somebody chosen by hand, for as long as this page stays. */
export const chosen = signal<string | null>(null);
