import { explainSmart, rewrite } from '@fairway/shared/goals/index.ts';
import type { Goal } from '@fairway/shared/plan/content.ts';
import { lastDay } from '@fairway/shared/plan/content.ts';
import { coveredInGoal } from '@fairway/shared/plan/readiness/covered.ts';
import { Button, Checkbox, DateField, FindingsText, SmartLetters } from '@fairway/shared/ui/index.ts';
import { PutInPage } from '../put-in-page.tsx';
import { contextOfGoal, useFindings } from './checked-text.tsx';
import { changed, newGoal, toDay, withoutGoal } from './content-edits.ts';
import { MeasureFields } from './measure-fields.tsx';
import { Milestones } from './milestones.tsx';
import { AddButton, Item, Missing, missingIn, Section, type SectionProps } from './parts.tsx';

export function Goals(props: SectionProps) {
  const { content, change, missing, guides } = props;
  const { goals } = content;
  const open = [...missingIn(missing, 'goals'), ...goals.flatMap(({ id }) => missingIn(missing, id))].filter(
    ({ blocks }) => blocks !== 'none',
  ).length;
  return (
    <Section
      id="goals"
      title="Goals"
      intro="One observable result each, measured from where it stands to where it must be, within this person’s control and by a day of the plan."
      open={open}
      guides={guides(['goals'])}
    >
      {goals.map((goal, index) => (
        <Item
          key={goal.id}
          id={goal.id}
          name={`Goal ${index + 1}`}
          origin={goal.origin}
          onRemove={() => change(withoutGoal(content, goal.id))}
        >
          <OneGoal {...props} goal={goal} />
        </Item>
      ))}
      <AddButton onClick={() => change({ goals: [...goals, newGoal(content)] })}>Add a goal</AddButton>
    </Section>
  );
}

function OneGoal({ content, change, missing, about, goal }: SectionProps & { goal: Goal }) {
  const set = (part: Partial<Goal>) => change({ goals: changed(content.goals, goal.id, part) });
  const { plannedStart, length } = content;
  return (
    <>
      <GoalText content={content} about={about} goal={goal} onText={(text) => set({ text })} />
      {content.concerns.length > 0 && (
        <fieldset class="fw-stack fw-tight">
          <legend class="fw-label">Answers</legend>
          {content.concerns.map(({ id, text }, index) => (
            <Checkbox
              key={id}
              label={text.trim() === '' ? `Concern ${index + 1}` : text}
              checked={goal.concernIds.includes(id)}
              onChecked={(on) =>
                set({
                  concernIds: on ? [...goal.concernIds, id] : goal.concernIds.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <MeasureFields measure={goal.measure} onMeasure={(measure) => set({ measure })} />
      <DateField
        label="Due on"
        required
        min={plannedStart ?? about.today}
        max={plannedStart ? lastDay(plannedStart, length.days) : ''}
        value={goal.dueOn ?? ''}
        onValue={(day) => set({ dueOn: toDay(day) })}
      />
      <Milestones
        milestones={goal.milestones ?? []}
        from={plannedStart ?? about.today}
        to={goal.dueOn ?? ''}
        onMilestones={(milestones) => set({ milestones })}
      />
      <PutInPage words={goal.text} what="the goal" />
      <Missing findings={missingIn(missing, goal.id)} />
    </>
  );
}

/** The goal in words, its findings and the five letters, all live. */
function GoalText(
  props: Pick<SectionProps, 'content' | 'about'> & { goal: Goal; onText: (text: string) => void },
) {
  const { content, about, goal, onText } = props;
  const context = contextOfGoal(content, goal, about);
  const options = { kind: 'goal' as const, context };
  const findings = useFindings(goal.text, options, coveredInGoal(goal));
  const better = rewrite(goal.text, findings, context);
  const offers = goal.text.trim() !== '' && better.includes('[');
  return (
    <>
      <FindingsText
        label="What will be reached"
        required
        value={goal.text}
        onValue={onText}
        findings={findings}
        placeholder="Answer 90% of tickets within 8 working hours by …"
        spellcheck
      />
      {offers && (
        <div class="panel-offer fw-stack fw-tight">
          <p class="fw-small fw-muted">With the gaps to fill in:</p>
          <p>{better}</p>
          <div>
            <Button size="s" onClick={() => onText(better)}>
              Use this
            </Button>
          </div>
        </div>
      )}
      <SmartLetters reasons={explainSmart(goal.text, options)} />
    </>
  );
}
