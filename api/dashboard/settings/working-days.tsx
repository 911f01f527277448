import {
  type OrganisationSettings,
  organisationSettingsSchema,
} from '@fairway/shared/contract/organisation.ts';
import { Actions, Banner, Button, Checkbox, ErrorState } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { useSession } from '../session.tsx';
import { HolidayList, type NamedDay } from './holiday-list.tsx';
import { TakeOver } from './take-over.tsx';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The working week and the holidays: taken over from a country's list where the server has one, and edited by hand. */
export function WorkingDays() {
  const loaded = useLoad('organisation', () => ask(organisationSettingsSchema, '/v1/organisation'));
  return <Shown loaded={loaded}>{(settings) => <CalendarForm settings={settings} />}</Shown>;
}

function CalendarForm({ settings }: { settings: OrganisationSettings }) {
  const { calendar } = settings.policy;
  const { reload } = useSession();
  const [week, setWeek] = useState(calendar.workingWeek);
  const [holidays, setHolidays] = useState<NamedDay[]>(calendar.holidays.map((on) => ({ on })));
  const [state, setState] = useState<'as kept' | 'changed' | 'saving' | 'saved'>('as kept');
  const [failure, setFailure] = useState<ApiError>();

  const change = (days: NamedDay[]) => {
    setHolidays(days.toSorted((a, b) => a.on.localeCompare(b.on)));
    setState('changed');
  };
  const add = (days: NamedDay[]) =>
    change([...holidays, ...days.filter(({ on }) => !holidays.some((known) => known.on === on))]);
  const turn = (day: number, works: boolean) => {
    setWeek(works ? [...week, day] : week.filter((one) => one !== day));
    setState('changed');
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setFailure(undefined);
    setState('saving');
    try {
      const wish = { workingWeek: week, holidays: holidays.map(({ on }) => on) };
      await ask(organisationSettingsSchema, '/v1/organisation', 'PATCH', { policy: { calendar: wish } });
      await reload();
      setState('saved');
    } catch (thrown) {
      setFailure(asApiError(thrown));
      setState('changed');
    }
  };

  return (
    <form class="fw-stack" onSubmit={save} aria-label="Working days">
      <fieldset class="fw-surface fw-stack fw-tight" aria-labelledby="week-heading">
        <h2 id="week-heading">Working week</h2>
        <div class="fw-row">
          {WEEK.map((name, i) => (
            <Checkbox
              key={name}
              label={name}
              checked={week.includes(i + 1)}
              onChecked={(works) => turn(i + 1, works)}
            />
          ))}
        </div>
        {week.length === 0 && <Banner tone="warn">Choose at least one day.</Banner>}
      </fieldset>
      <section class="fw-surface fw-stack" aria-labelledby="holidays-heading">
        <h2 id="holidays-heading">Holidays</h2>
        <TakeOver onTaken={add} />
        <HolidayList days={holidays} onAdd={(on) => add([{ on }])} onChange={change} />
      </section>
      {failure && <ErrorState title="Not saved" message={failure.message} />}
      <div role="status">
        {state === 'saved' && <Banner tone="good" title="Saved" />}
        {state === 'changed' && <Banner tone="info" title="Changed, not saved yet" />}
      </div>
      <Actions>
        <Button kind="primary" type="submit" busy={state === 'saving'} disabled={week.length === 0}>
          Save the working days
        </Button>
      </Actions>
    </form>
  );
}
