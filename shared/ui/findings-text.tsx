import { useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../goals/types.ts';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
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

  return (
    <div class="fw-stack fw-tight">
      <Field {...field}>
        {(ids) => (
          <div class="fw-paper">
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
        {summary(value, findings.length)}
      </p>
      {findings.length > 0 && (
        <ul class="fw-findings">
          {findings.map((finding, index) => (
            <li
              key={`${finding.code} ${finding.start}`}
              class="fw-finding"
              data-tone={finding.severity === 'warning' ? 'warn' : 'info'}
              data-current={index === current || undefined}
            >
              <Explanation
                finding={finding}
                text={value}
                onShow={() => show(finding)}
                onUse={() => use(finding)}
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

const LONGEST_QUOTE = 60;

function Explanation(props: { finding: Finding; text: string; onShow: () => void; onUse: () => void }) {
  const { finding, text, onShow, onUse } = props;
  const quoted = text.slice(finding.start, finding.end).trim();
  const whole = quoted.length > LONGEST_QUOTE || quoted === text.trim();
  return (
    <>
      <p>
        {quoted && !whole && (
          <>
            <q>{quoted}</q>{' '}
          </>
        )}
        {finding.message}
      </p>
      <p class="fw-muted">{finding.fix}</p>
      <div class="fw-row fw-tight">
        {finding.replacement !== undefined && (
          <Button size="s" onClick={onUse}>
            Change to “{finding.replacement}”
          </Button>
        )}
        {!whole && quoted && (
          <Button size="s" kind="quiet" aria-label={`Show in the text: “${quoted}”`} onClick={onShow}>
            Show in the text
          </Button>
        )}
      </div>
    </>
  );
}

function summary(text: string, count: number): string {
  if (!text.trim()) return '';
  if (count === 0) return 'Nothing to mend here.';
  return count === 1 ? 'One thing to look at.' : `${count} things to look at.`;
}
