import * as z from 'zod/mini';
import { roleSchema } from './me.ts';
import { emailAddress, password } from './text.ts';

/** `POST /v1/invitations`: a single-use link for a person on record who has no account. */
export const newInvitationSchema = z.object({
  personId: z.string(),
  roles: z.array(roleSchema).check(z.minLength(1, 'is empty')),
});

export const invitationMadeSchema = z.object({
  id: z.string(),
  /** To hand to the person; shown this once. Null when it was sent to them by mail. */
  link: z.nullable(z.string()),
  expiresAt: z.string(),
});
export type InvitationMade = z.infer<typeof invitationMadeSchema>;

/** `GET /v1/invitations`, for HR: links that are still open. */
export const invitationsSchema = z.object({
  invitations: z.array(
    z.object({
      id: z.string(),
      person: z.object({ id: z.string(), name: z.string() }),
      roles: z.array(roleSchema),
      createdAt: z.string(),
      expiresAt: z.string(),
    }),
  ),
});

/** `GET /v1/invitations/:token`: what the person sees before they choose a password. */
export const invitationSchema = z.object({
  organisation: z.string(),
  name: z.string(),
  /** Null when none is on record; the person then gives one. */
  email: z.nullable(z.string()),
  expiresAt: z.string(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** `POST /v1/invitations/:token`; `email` only where none is on record. */
export const invitationAcceptSchema = z.object({ password, email: z.optional(emailAddress) });

/** The address to sign in with from now on. */
export const invitationAcceptedSchema = z.object({ email: z.string() });
