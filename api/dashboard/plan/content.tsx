import { RULES } from '@fairway/shared/goals/index.ts';
import type { Concern, Goal, Support } from '@fairway/shared/plan';
import { WORDS } from '@fairway/shared/plan';
import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { DeliverSupport, WithdrawSupport } from '../commands/schedule.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { EvidenceItems } from './evidence.tsx';
import { GoalChart } from './goal-chart.tsx';
import { lastStatusOf } from './readings.ts';
import { Discuss, Section } from './section.tsx';
import { capital, measureText } from './words.ts';

/** What the plan says, in the four parts of the practice. */
export function PlanContent() {
  const { content } = usePlan().plan;
  if (!content) return null;
  return (
    <>
      <Section id="expectations" title="What is expected">
        <ul class="fw-stack fw-list">
          {content.expectations.map((expectation) => (
            <li key={expectation.id} class="part keep">
              <p class="fw-prewrap">{expectation.text}</p>
              <Discuss part={expectation.id} name={expectation.text} />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="concerns"
        title="Areas for improvement"
        lead="Improvement is possible, and it is supported."
      >
        <ul class="fw-stack fw-list">
          {content.concerns.map((concern) => (
            <ConcernPart key={concern.id} concern={concern} />
          ))}
        </ul>
      </Section>
      <Section id="goals" title="Goals">
        <ul class="fw-stack fw-list">
          {content.goals.map((goal) => (
            <GoalPart key={goal.id} goal={goal} />
          ))}
        </ul>
      </Section>
      <Section id="support" title="Support" lead="What the employer gives, who gives it, and by when.">
        <ul class="fw-stack fw-list">
          {content.support.map((support) => (
            <SupportPart key={support.id} support={support} />
          ))}
        </ul>
      </Section>
      <Section id="next-steps" title="What follows">
        <dl class="fw-stack">
          <div>
            <dt class="fw-strong">If the goals are met</dt>
            <dd class="fw-prewrap">{content.nextSteps.ifMet}</dd>
          </div>
          <div>
            <dt class="fw-strong">If they are not</dt>
            <dd class="fw-prewrap">{content.nextSteps.ifNotMet}</dd>
          </div>
        </dl>
        <div class="part">
          <Discuss part="next_steps" name="What follows" />
        </div>
      </Section>
      {content.waivers.length > 0 && (
        <Section
          id="waivers"
          title="Kept on purpose"
          lead="The text checks marked these words; the writer kept them and said why."
        >
          <ul class="fw-stack fw-list">
            {content.waivers.map(({ partId, code, reason }) => (
              <li key={`${partId} ${code}`} class="part keep">
                <p class="fw-strong">{RULES.find((rule) => rule.code === code)?.title ?? code}</p>
                <p class="fw-prewrap">{reason}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function ConcernPart({ concern }: { concern: Concern }) {
  return (
    <li class="part keep fw-stack fw-tight">
      <p class="fw-strong fw-prewrap">{concern.text}</p>
      {concern.evidence.length > 0 && <EvidenceItems evidence={concern.evidence} />}
      {concern.earlierFeedback.length > 0 && (
        <div class="fw-small fw-muted">
          Talked about before:
          <ul class="evidence">
            {concern.earlierFeedback.map(({ on, kind, text }) => (
              <li key={`${on} ${text}`}>
                {[on && formatDay(on), kind].filter(Boolean).join(', ')}
                {text && `: ${text}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Discuss part={concern.id} name={concern.text} />
    </li>
  );
}

const TONES = { on_track: 'good', at_risk: 'warn', off_track: 'bad' } as const;

function GoalPart({ goal }: { goal: Goal }) {
  const { plan } = usePlan();
  const status = lastStatusOf(plan, goal.id);
  return (
    <li class="part keep fw-stack fw-tight">
      <div class="fw-split">
        <p class="fw-strong fw-prewrap">{goal.text}</p>
        {status && <Badge tone={TONES[status]}>{capital(WORDS[status])}</Badge>}
      </div>
      <p>{measureText(goal.measure)}</p>
      {goal.dueOn && <p class="fw-small fw-muted">Due {formatDay(goal.dueOn)}</p>}
      {goal.milestones && goal.milestones.length > 0 && (
        <ul class="evidence fw-small">
          {goal.milestones.map(({ id, text, on }) => (
            <li key={id}>
              {on && `${formatDay(on)}: `}
              {text}
            </li>
          ))}
        </ul>
      )}
      <GoalChart goal={goal} />
      <Discuss part={goal.id} name={goal.text} />
    </li>
  );
}

function SupportPart({ support }: { support: Support }) {
  const { plan, today, nameOf, may } = usePlan();
  const open = useDialog();
  const { state, mark, note } = plan.support[support.id] ?? { state: 'promised' as const };
  const owner = support.ownerId ? nameOf(support.ownerId) : support.ownerName;
  const late = state === 'promised' && plan.launch && support.dueOn !== null && support.dueOn < today;
  const about = { supportId: support.id, text: support.text };
  return (
    <li class="part keep fw-stack fw-tight">
      <div class="fw-split">
        <p class="fw-strong fw-prewrap">{support.text}</p>
        {state === 'delivered' && (
          <Badge tone="good" icon="check">
            Given
          </Badge>
        )}
        {state === 'withdrawn' && <Badge tone="warn">Withdrawn</Badge>}
        {late && (
          <Badge tone="bad" icon="clock">
            Overdue
          </Badge>
        )}
      </div>
      <p class="fw-small fw-muted">
        {capital(support.kind.replace('_', ' '))} by {owner}
        {support.dueOn && `, until ${formatDay(support.dueOn)}`}
        {mark && ` · ${state === 'delivered' ? 'given' : 'withdrawn'} on ${formatDay(mark.on)}`}
      </p>
      {note && <p class="fw-small fw-prewrap">{note}</p>}
      <div class="fw-row fw-tight no-print">
        {state === 'promised' && may('deliver_support') && (
          <Button
            size="s"
            aria-label={`It was given: ${support.text}`}
            onClick={() => open((props) => <DeliverSupport {...props} {...about} />)}
          >
            It was given
          </Button>
        )}
        {state === 'promised' && may('withdraw_support') && (
          <Button
            size="s"
            kind="quiet"
            aria-label={`Withdraw: ${support.text}`}
            onClick={() => open((props) => <WithdrawSupport {...props} {...about} />)}
          >
            Withdraw
          </Button>
        )}
        <Discuss part={support.id} name={support.text} />
      </div>
    </li>
  );
}
