import {
  type LikePlans,
  likePlansSchema,
  type Norm,
  type Spread,
} from '@fairway/shared/contract/like-plans.ts';
import { type Content, WORDS } from '@fairway/shared/plan';
import { Banner, type Column, Table } from '@fairway/shared/ui';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { departures, EVERY, usualCadence } from './departures.ts';
import { Discuss, Section } from './section.tsx';
import { capital } from './words.ts';

/** For HR while reviewing: this plan beside what is usual, so that a departure is seen and reasoned. */
export function LikePlansSection() {
  const { plan } = usePlan();
  const path = `/v1/plans/${encodeURIComponent(plan.id)}/like`;
  const loaded = useLoad(path, () => ask(likePlansSchema, path));
  const { content } = plan;
  if (!content) return null;
  return (
    <Section
      id="like-plans"
      title="Like plans"
      lead="What was usual for plans shared in the last three years. A difference can be right: it needs its reason."
    >
      <Shown loaded={loaded} lines={4}>
        {(like) =>
          like.organisation ? (
            <SideBySide content={content} like={like} organisation={like.organisation} />
          ) : (
            <p class="fw-muted">
              No other plan has been shared yet. There is nothing to compare this one with.
            </p>
          )
        }
      </Shown>
    </Section>
  );
}

type Props = { content: Content; like: LikePlans; organisation: Norm };

function SideBySide({ content, like, organisation }: Props) {
  const own = like.departments.find(({ department }) => department === like.department);
  const all = useMe().hrUnits ? 'Your departments' : 'Whole organisation';
  const others = like.departments.filter((norm) => norm !== own);
  const rows = [
    thisPlan(content),
    ...(own ? [rowOf(own, own.department ?? '')] : []),
    rowOf(organisation, all),
    ...others.map((norm) => rowOf(norm, norm.department ?? '')),
  ];
  return (
    <>
      <Table caption="This plan beside like plans" columns={COLUMNS} rows={rows} rowId={({ name }) => name} />
      <Departures content={content} norm={own ?? organisation} />
      {!own && like.department && (
        <p class="fw-small fw-muted">
          {like.department} has too few plans to be shown by itself without telling of single people.
        </p>
      )}
    </>
  );
}

function Departures({ content, norm }: { content: Content; norm: Norm }) {
  const found = departures(content, norm);
  const reason = content.length.reason.trim();
  const all = useMe().hrUnits ? 'in your departments' : 'in the organisation';
  const whose = norm.department ? `in ${norm.department}` : all;
  if (found.length === 0) return <Banner tone="good">It is within what is usual {whose}.</Banner>;
  return (
    <Banner tone="warn" title={`It differs from like plans ${whose}`}>
      <ul class="bullets">
        {found.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {reason
          ? `The manager’s reason for the length: ${reason}`
          : 'No reason is written with the length. Ask for changes, or write here why it is right.'}
      </p>
      <Discuss part="like_plans" name="how it differs from like plans" />
    </Banner>
  );
}

type Row = { name: string; plans: string; length: string; goals: string; talks: string; outcomes: string };

const COLUMNS: Column<Row>[] = [
  { id: 'name', head: 'Compared', names: true, cell: ({ name }) => name },
  { id: 'plans', head: 'Plans', cell: ({ plans }) => plans },
  { id: 'length', head: 'Length in days', cell: ({ length }) => length },
  { id: 'goals', head: 'Goals', cell: ({ goals }) => goals },
  { id: 'talks', head: 'Check-ins', cell: ({ talks }) => talks },
  { id: 'outcomes', head: 'How they ended', cell: ({ outcomes }) => outcomes },
];

const thisPlan = ({ length, goals, cadence }: Content): Row => ({
  name: 'This plan',
  plans: '',
  length: String(length.days),
  goals: String(goals.length),
  talks: capital(EVERY[cadence.every]),
  outcomes: '',
});

const rowOf = (norm: Norm, name: string): Row => ({
  name,
  plans: String(norm.plans),
  length: spreadText(norm.days),
  goals: spreadText(norm.goals),
  talks: `Mostly ${EVERY[usualCadence(norm)]}`,
  outcomes: outcomesText(norm),
});

/** "60 (30 to 90)": the middle, and the least and most where they differ from it. */
const spreadText = ({ least, median, most }: Spread): string =>
  least === most ? String(median) : `${median} (${least} to ${most})`;

function outcomesText({ outcomes, running }: Norm): string {
  const ended = Object.entries(outcomes)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${count} ${WORDS[outcome as keyof typeof WORDS]}`);
  return [...ended, ...(running > 0 ? [`${running} still open`] : [])].join(', ');
}
