import { type InvitationMade, invitationMadeSchema } from '@fairway/shared/contract/invitations.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import { Banner, Button, ErrorState, formatInstant } from '@fairway/shared/ui';
import { useId, useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';

type Props = {
  personId: string;
  roles: Role[];
  label: string;
  /** What has to be settled before there is a link. */
  before?: () => Promise<void>;
  onMade?: () => void;
};

/** Makes a single-use link for somebody and shows it once. */
export function InvitationLink({ personId, roles, label, before, onMade }: Props) {
  const [made, setMade] = useState<InvitationMade>();
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await before?.();
      setMade(await ask(invitationMadeSchema, '/v1/invitations', 'POST', { personId, roles }));
      onMade?.();
    } catch (thrown) {
      setFailure(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  if (made) return <Made made={made} />;
  return (
    <div class="fw-stack fw-tight">
      <div>
        <Button size="s" busy={busy} onClick={make}>
          {label}
        </Button>
      </div>
      {failure && <ErrorState title="No invitation was made" message={failure.message} />}
    </div>
  );
}

function Made({ made }: { made: InvitationMade }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const { link } = made;
  if (!link)
    return (
      <Banner tone="good" role="status" title="The invitation was sent">
        <p>The link in the mail works once, until {formatInstant(made.expiresAt)}.</p>
      </Banner>
    );
  return (
    <Banner tone="good" role="status" title="Hand this link to the person">
      <p>It works once, until {formatInstant(made.expiresAt)}, and is shown only now.</p>
      <label class="fw-unseen" for={id}>
        Invitation link
      </label>
      <div class="fw-row fw-tight">
        <input
          id={id}
          class="fw-control link-field"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          size="s"
          onClick={async () => {
            await navigator.clipboard.writeText(link);
            setCopied(true);
          }}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </Banner>
  );
}
