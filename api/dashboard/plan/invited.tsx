import { isInvited, type Plan } from '@fairway/shared/plan';
import { Badge, Banner, Button, formatDay } from '@fairway/shared/ui';
import { EndCollaboration } from '../commands/collaborators.tsx';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { InviteIn } from './invite-in.tsx';
import { Section } from './section.tsx';

type Invitation = NonNullable<Plan['collaborators']>[number];

/** Whom HR invited to this plan, to what end and until when; HR ends it here. */
export function Invited() {
  const { plan } = usePlan();
  return (
    <Section
      id="invited"
      title="Invited to this plan"
      lead="They read it and comment while it is reviewed, and decide nothing. The manager is not told of the invitation; the employee sees who opened their plan."
    >
      <ul class="fw-stack fw-list">
        {plan.collaborators?.toReversed().map((one) => (
          <One key={`${one.personId} ${one.recordedAt}`} invitation={one} />
        ))}
      </ul>
    </Section>
  );
}

function One({ invitation }: { invitation: Invitation }) {
  const { today, relation, may, nameOf } = usePlan();
  const open = useDialog();
  const { personId, reason, until, by, on, ended } = invitation;
  const name = nameOf(personId);
  const stands = isInvited({ collaborators: [invitation] }, personId, today);
  return (
    <li class="part keep fw-stack fw-tight">
      <div class="fw-split">
        <p>
          <span class="fw-strong">{name}</span>{' '}
          {stands ? <Badge tone="info">until {formatDay(until)}</Badge> : <Badge>Over</Badge>}
        </p>
        {stands && may('end_collaboration') && (
          <Button
            size="s"
            kind="quiet"
            aria-label={`End the invitation of ${name}`}
            onClick={() => open((props) => <EndCollaboration {...props} personId={personId} />)}
          >
            End the invitation
          </Button>
        )}
      </div>
      <p class="fw-prewrap">{reason}</p>
      <p class="fw-small fw-muted">
        Invited by {nameOf(by)}, {formatDay(on)}
        {ended
          ? `, ended by ${nameOf(ended.by)}, ${formatDay(ended.on)}`
          : !stands && `, until ${formatDay(until)}`}
      </p>
      {stands && relation === 'hr' && (
        <InviteIn personId={personId} title={`${name} has no account yet`}>
          They need one to read the plan. The account opens this plan alone, for as long as they are invited.
        </InviteIn>
      )}
    </li>
  );
}

/** Says to whom HR invited what they may do here, and until when. */
export function YouAreInvited() {
  const { plan, relation, nameOf } = usePlan();
  const { person } = useMe();
  const own = plan.collaborators?.findLast(({ personId }) => personId === person.id);
  if (relation !== 'collaborator' || !own) return null;
  return (
    <Banner title={`${nameOf(own.by)} invited you to this plan until ${formatDay(own.until)}`}>
      <p class="fw-prewrap">{own.reason}</p>
      <p>
        You read what HR and the manager read. While the plan is reviewed you can comment: HR and the manager
        read it under your name, and it may have to be disclosed. You decide nothing. Each time you open the
        plan is written down, and its employee can see it.
      </p>
    </Banner>
  );
}
