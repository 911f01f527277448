import type { CommandType } from '@fairway/shared/plan';
import { TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

type Props = FormProps & {
  type: CommandType;
  title: string;
  /** What the day is called: "Given on". */
  label: string;
  /** What it is about: its id, under the name that the command has for it, and its words. */
  about: { id: string; key: string; text: string };
};

/** Something that was promised was done on a day, with a note. */
export function DoneOn({ type, title, label, about, ...rest }: Props) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...rest}
      type={type}
      about={about.id}
      title={title}
      submit="Record"
      done="Recorded."
      initial={{ happenedOn: today, note: '' }}
      data={(values) => ({ [about.key]: about.id, ...values })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p class="quote">{about.text}</p>
          <HappenedOn label={label} values={values} set={set} error={errorOf('happenedOn', 'The day')} />
          <TextArea label="Note" rows={2} value={values.note} onValue={(note) => set({ note })} />
        </>
      )}
    </CommandDialog>
  );
}
