import { useId, useState } from 'preact/hooks';
import { Field, type FieldProps } from './field.tsx';

export type PickablePerson = { id: string; name: string; detail?: string };

type Props = FieldProps & {
  people: readonly PickablePerson[];
  /** Id of the person chosen, or empty. */
  value: string;
  onValue: (id: string) => void;
};

const MOST = 8;

/** Find somebody by typing part of a name: an ARIA combobox. Arrows move, Enter chooses, Escape closes. */
export function PeoplePicker({ people, value, onValue, ...field }: Props) {
  const id = useId();
  const chosen = people.find((person) => person.id === value);
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const open = typed !== undefined;
  const matches = open ? people.filter((person) => fits(person, typed)).slice(0, MOST) : [];

  const choose = (person: PickablePerson | undefined) => {
    if (!person) return;
    onValue(person.id);
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(matches[at]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return setTyped('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (matches.length) setAt((at + step + matches.length) % matches.length);
    }
  };

  return (
    <Field {...field}>
      {(ids) => (
        <div class="fw-picker">
          <input
            class="fw-control"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={matches.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={matches[at] ? `${id}-${at}` : undefined}
            {...ids}
            value={typed ?? chosen?.name ?? ''}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
              if (value) onValue('');
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setTyped(undefined)}
          />
          <div
            class="fw-picker-list"
            id={`${id}-list`}
            role="listbox"
            aria-label="People"
            hidden={matches.length === 0}
          >
            {matches.map((person, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
              <div
                key={person.id}
                id={`${id}-${index}`}
                class="fw-picker-option"
                role="option"
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(person)}
              >
                {person.name}
                {person.detail && <span class="fw-hint"> · {person.detail}</span>}
              </div>
            ))}
          </div>
          <span class="fw-unseen" role="status">
            {open && typed && (matches.length === 0 ? 'Nobody found.' : `${matches.length} found.`)}
          </span>
        </div>
      )}
    </Field>
  );
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Every typed word begins some word of the person's name or detail, whatever the accents. */
function fits(person: PickablePerson, typed: string): boolean {
  const words = plain(`${person.name} ${person.detail ?? ''}`).split(/\s+/);
  return plain(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
