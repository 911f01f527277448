import { InviteIn } from './invite-in.tsx';

/** For HR, while the employee has no account: lets them in, so that they can read what is shared with them. */
export function InviteEmployee({ personId }: { personId: string }) {
  return (
    <InviteIn personId={personId} title="The employee has no account yet">
      They need one to read the plan, answer it and add their view. Hand the link to them yourself; it is
      never shown to the plan’s manager.
    </InviteIn>
  );
}
