import { useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../goals/types.ts';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
import { type FindingGroup, findingGroups } from './finding-groups.ts';
import { segments } from './segments.ts';

type Props = FieldProps & {
  value: string;
  onValue: (value: string) => void;
  /** Findings of exactly this value; offsets in UTF-16. */
  findings: readonly Finding[];
  rows?: number;
  placeholder?: string;
  spellcheck?: boolean;
};

/**
 * A text area that underlines its findings and explains each under it, with a way to fix. The underlines are painted by
 * a mirror on top of the text area; what is typed is never touched unless the person presses a fix.
 */
export function FindingsText({
  value,
  onValue,
  findings,
  rows = 3,
  placeholder,
  spellcheck,
  ...field
}: Props) {
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [current, setCurrent] = useState(-1);

  const followCaret = () => {
    const caret = area.current?.selectionStart ?? -1;
    setCurrent(findings.findIndex((one) => one.start <= caret && caret <= one.end));
  };
  const show = (finding: Finding) => {
    area.current?.focus();
    area.current?.setSelectionRange(finding.start, finding.end);
  };
  const use = (finding: Finding) => {
    const field = area.current;
    if (!field || finding.replacement === undefined) return;
    show(finding);
    // execCommand is the only way to write that the browser's own undo takes back.
    if (!document.execCommand('insertText', false, finding.replacement)) {
      field.setRangeText(finding.replacement, finding.start, finding.end, 'end');
    }
    onValue(field.value);
  };
  const groups = findingGroups(value, findings);

  return (
    <div class="fw-stack fw-tight">
      <Field {...field}>
        {(ids) => (
          <div class="fw-paper" style={{ '--fw-rows': rows }}>
            <textarea
              class="fw-control"
              {...ids}
              aria-describedby={[ids['aria-describedby'], listId].filter(Boolean).join(' ')}
              ref={area}
              rows={rows}
              placeholder={placeholder}
              spellcheck={spellcheck}
              value={value}
              onInput={(event) => onValue(event.currentTarget.value)}
              onKeyUp={followCaret}
              onClick={followCaret}
              onBlur={() => setCurrent(-1)}
            />
            <Mirror text={value} findings={findings} current={current} />
          </div>
        )}
      </Field>
      <p class="fw-small fw-muted" id={listId} aria-live="polite">
        {summary(value, groups.length)}
      </p>
      {groups.length > 0 && (
        <ul class="fw-findings">
          {groups.map((group) => (
            <li
              key={group.key}
              class="fw-finding"
              data-tone={group.severity === 'warning' ? 'warn' : 'info'}
              data-current={group.spots.some(({ index }) => index === current) || undefined}
            >
              <Explanation
                group={group}
                onShow={(index) => show(findings[index]!)}
                onUse={(index) => use(findings[index]!)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Mirror(props: { text: string; findings: readonly Finding[]; current: number }) {
  const { text, findings, current } = props;
  return (
    <div class="fw-mirror" aria-hidden="true">
      {segments(text, findings).map(({ text: piece, finding, severity }, index) =>
        finding === undefined ? (
          piece
        ) : (
          <mark key={index} data-severity={severity} data-current={finding === current || undefined}>
            {piece}
          </mark>
        ),
      )}
      {/* a last empty line is as high as in the text area */}
      {'\u200b'}
    </div>
  );
}

type ExplanationProps = {
  group: FindingGroup;
  onShow: (index: number) => void;
  onUse: (index: number) => void;
};

function Explanation({ group, onShow, onUse }: ExplanationProps) {
  const fixable = group.spots.filter(({ replacement }) => replacement !== undefined);
  return (
    <>
      {group.spots.length > 0 && (
        <p class="fw-spots">
          {group.spots.map(({ index, words }) => (
            <button
              key={index}
              type="button"
              class="fw-spot"
              title="Show in the text"
              onClick={() => onShow(index)}
            >
              “{words}”
            </button>
          ))}
        </p>
      )}
      <p>{group.message}</p>
      <p class="fw-muted">{group.fix}</p>
      {fixable.length > 0 && (
        <div class="fw-row fw-tight">
          {fixable.map(({ index, words, replacement }) => (
            <Button
              key={index}
              size="s"
              aria-label={`Change to “${replacement}” (instead of “${words}”)`}
              onClick={() => onUse(index)}
            >
              Change to “{replacement}”
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function summary(text: string, count: number): string {
  if (!text.trim()) return '';
  if (count === 0) return 'Nothing to mend here.';
  return count === 1 ? 'One thing to look at.' : `${count} things to look at.`;
}
