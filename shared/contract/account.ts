import * as z from 'zod/mini';

/** `POST /api/auth/change-password`: ends every other session. */
export const passwordChangeSchema = z.object({
  currentPassword: z.string().check(z.minLength(1)),
  newPassword: z.string().check(z.minLength(12), z.maxLength(256)),
});
