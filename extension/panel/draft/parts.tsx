import type { Content } from '@fairway/shared/plan/content.ts';
import { PART_WORDS, type Part } from '@fairway/shared/plan/parts.ts';
import type { Policy } from '@fairway/shared/plan/policy.ts';
import type { ReadinessFinding } from '@fairway/shared/plan/readiness/finding.ts';
import type { WorkingTime } from '@fairway/shared/plan/working-time.ts';
import { Badge, Button, Icon, TextField } from '@fairway/shared/ui/index.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fromNumber, toNumber } from './content-edits.ts';

/** What every section of the editor is given. */
export interface SectionProps {
  content: Content;
  change: (part: Partial<Content>) => void;
  /** What is still missing, all sections together. */
  missing: readonly ReadinessFinding[];
  /** What is known around the texts, for the checks. */
  about: About;
  /** What the template says to the writer of these parts. */
  guides: (parts: readonly Part[]) => Guide[];
}
export interface Guide {
  part: Part;
  text: string;
}
export interface About {
  role: string;
  today: string;
  names: readonly string[];
  /** The rules and the employee's share of full time. */
  time: WorkingTime & { policy: Policy };
}

/** One of the parts of a plan: open or folded, with what it still lacks. */
export function Section(props: {
  id: string;
  title: string;
  intro: string;
  open: number;
  guides?: readonly Guide[];
  children: ComponentChildren;
}) {
  const { id, title, intro, open, guides = [], children } = props;
  return (
    <details class="panel-section" id={`part-${id}`} open>
      <summary>
        <h3>{title}</h3>
        {open === 0 ? (
          <Badge tone="good" icon="check">
            ready
          </Badge>
        ) : (
          <Badge>{open === 1 ? '1 thing open' : `${open} things open`}</Badge>
        )}
      </summary>
      <div class="fw-stack">
        <p class="fw-muted fw-small">{intro}</p>
        {guides.length > 0 && (
          <dl class="panel-guides" aria-label="From your organisation’s template">
            {guides.map(({ part, text }) => (
              <div key={part}>
                <dt>{PART_WORDS[part]}</dt>
                <dd class="fw-prewrap">{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {children}
      </div>
    </details>
  );
}

/** One item of a list, with its name and the way to take it out. */
export function Item(props: {
  id: string;
  name: string;
  /** The words are still the library's. */
  origin?: 'library' | undefined;
  onRemove: () => void;
  children: ComponentChildren;
}) {
  const { id, name, origin, onRemove, children } = props;
  return (
    <fieldset class="panel-item fw-stack" aria-label={name} id={`part-${id}`}>
      <div class="fw-split">
        <h4>{name}</h4>
        {origin && <Badge>from the library</Badge>}
        <Button size="s" kind="quiet" aria-label={`Take out ${name.toLowerCase()}`} onClick={onRemove}>
          Take out
        </Button>
      </div>
      {children}
    </fieldset>
  );
}

export function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <div>
      <Button size="s" onClick={onClick}>
        <Icon name="plus" />
        {children}
      </Button>
    </div>
  );
}

/** What an item still lacks, where it stands; what a text's own remarks say already is not said twice. */
export function Missing({ findings }: { findings: readonly ReadinessFinding[] }) {
  const open = findings.filter(({ waivable }) => !waivable);
  if (open.length === 0) return null;
  return (
    <ul class="panel-missing fw-small">
      {open.map(({ code, fix }) => (
        <li key={code}>{fix}</li>
      ))}
    </ul>
  );
}

export const missingIn = (missing: readonly ReadinessFinding[], part: string): ReadinessFinding[] =>
  missing.filter((finding) => finding.part === part);

/** A number that keeps what is typed while it is not one yet, as "1." or "−" on the way to one. */
export function Figure(props: {
  label: string;
  required?: boolean;
  value: number | null;
  onValue: (value: number | null) => void;
}) {
  const { label, required = true, value, onValue } = props;
  const [typed, setTyped] = useState(fromNumber(value));
  const shown = toNumber(typed) === value ? typed : fromNumber(value);
  return (
    <TextField
      label={label}
      required={required}
      short
      inputMode="decimal"
      value={shown}
      error={
        typed.trim() !== '' && toNumber(typed) === null ? 'Write a number, such as 62 or 4.5.' : undefined
      }
      onValue={(text) => {
        setTyped(text);
        onValue(toNumber(text));
      }}
    />
  );
}
