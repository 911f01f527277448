import { type RecordFile, type Verdict, verifyRecord } from '@fairway/shared/record/evidence.ts';
import { type ListVerdict, verifyPlanList } from '@fairway/shared/record/plan-list.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { Banner, Button, formatInstant } from '@fairway/shared/ui';
import { useMemo } from 'preact/hooks';
import { Entries } from './entries.tsx';
import type { Checkable, Given } from './given.ts';

const check = (file: Checkable, lines: readonly string[]): Verdict | ListVerdict =>
  file.format === 'fairway-record' ? verifyRecord(file, lines, sha256) : verifyPlanList(file, lines, sha256);

/** What the check came to, as soon as there is something to check. */
export function Result({ given: { record, kept } }: { given: Given }) {
  const lines = kept.flatMap((one) => one.lines);
  const verdict = useMemo(() => record && check(record.file, lines), [record, lines.join(' ')]);
  return (
    <section class="fw-stack" aria-label="Result">
      <div role="status" aria-live="polite">
        {verdict ? <Headline verdict={verdict} kept={lines.length} /> : <Waiting kept={lines.length} />}
      </div>
      {record && verdict && <Details name={record.name} file={record.file} verdict={verdict} kept={lines} />}
    </section>
  );
}

const Waiting = ({ kept }: { kept: number }) => (
  <Banner title="Nothing is checked yet">
    <p>
      {kept > 0
        ? `${counted(kept, 'checkpoint')} so far. Now choose the record that they are about.`
        : 'Choose the record first. Then add the checkpoints that you kept.'}
    </p>
  </Banner>
);

function Headline({
  verdict: { holds, problems },
  kept,
}: {
  verdict: Pick<Verdict, 'holds' | 'problems'>;
  kept: number;
}) {
  if (!holds)
    return (
      <Banner tone="bad" title="The record does not hold">
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Banner>
    );
  return kept > 0 ? (
    <Banner tone="good" title="The record holds">
      <p>
        It is whole, and it fits {kept === 1 ? 'the checkpoint' : `all ${kept} checkpoints`} that you gave:
        nothing up to the last of them was changed, left out or put in.
      </p>
    </Banner>
  ) : (
    <Banner tone="warn" title="Nothing in the record contradicts itself">
      <p>
        Whether its end was cut off, or all of it was written anew, shows only against a checkpoint that was
        kept somewhere else. Add one to know.
      </p>
    </Banner>
  );
}

interface Checked {
  name: string;
  file: Checkable;
  verdict: Verdict | ListVerdict;
  kept: readonly string[];
}

function Details({ name, file, verdict, kept }: Checked) {
  return (
    <div class="fw-surface fw-stack">
      <div class="fw-split">
        <h2>What was checked</h2>
        <span class="no-print">
          <Button onClick={() => print()}>Print this result</Button>
        </span>
      </div>
      <dl class="facts">
        <Fact term="File" text={name} />
        <Fact term="Handed out" text={`${formatInstant(file.exportedAt, 'UTC')} (UTC)`} />
        <Fact term="Entries" text={String(verdict.entries)} />
        {file.format === 'fairway-record' && 'textsChecked' in verdict && (
          <>
            <Fact
              term="With their text"
              text={`${verdict.textsChecked}, each compared with what was recorded`}
            />
            <Fact term="Not for this reader" text={withheldIn(file)} />
          </>
        )}
        <Fact term="Checkpoints in the record" text={String(file.checkpoints.length)} />
        <Fact term="Checkpoints that you gave" text={String(kept.length)} />
        <Fact
          term={verdict.keys.length > 1 ? 'Signed by different keys' : 'Signed by the key'}
          text={verdict.keys.join('\n') || 'no checkpoint that holds'}
        />
      </dl>
      {verdict.keys.length > 0 && (
        <p class="fw-muted fw-small">
          Compare the key with the one on papers that you got earlier: a forger could sign with a key of their
          own.
        </p>
      )}
      {file.format === 'fairway-record' && 'finding' in verdict && (
        <Entries entries={file.entries} finding={verdict.finding} />
      )}
    </div>
  );
}

function withheldIn({ entries }: Pick<RecordFile, 'entries'>): string {
  const count = entries.filter((entry) => entry.withheld).length;
  return count > 0 ? `${count}: only their place is here, and it was checked` : 'none';
}

const Fact = ({ term, text }: { term: string; text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd class="fw-prewrap">{text}</dd>
  </div>
);

const counted = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);
