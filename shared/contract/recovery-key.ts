import * as z from 'zod/mini';

/** `GET /v1/recovery-key`: whether somebody of the organisation has shown that it was written down. */
export const recoveryKeyStateSchema = z.object({
  /** An instant; null until then. */
  confirmedAt: z.nullable(z.string()),
  /** Name of who did. */
  confirmedBy: z.nullable(z.string()),
});
export type RecoveryKeyState = z.infer<typeof recoveryKeyStateSchema>;

/** `POST /v1/recovery-key/confirm`: as it was written down; spaces, dashes and small letters do not matter. */
export const confirmRecoveryKeySchema = z.object({ key: z.string().check(z.minLength(1), z.maxLength(200)) });
