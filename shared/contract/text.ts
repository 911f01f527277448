import * as z from 'zod/mini';

/** Controls, line breaks, and what turns the direction of the text around it: with those a name poses as another. */
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** One line of text as people type it: trimmed, not empty, without control characters. */
export const line = (longest: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1, 'is empty'),
    z.maxLength(longest, `is longer than ${longest} characters`),
    z.refine((text) => !UNSHOWABLE.test(text), 'has characters that cannot be shown'),
    z.overwrite((text) => text.toWellFormed()),
  );

/** An e-mail address in lower case. */
export const emailAddress = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email('is not an e-mail address'));

/** Long enough not to be guessed; no rules about which characters. */
export const password = z
  .string()
  .check(z.minLength(12, 'is shorter than 12 characters'), z.maxLength(256, 'is longer than 256 characters'));
