import {
  type OrganisationSettings,
  organisationChangeSchema,
  organisationSettingsSchema,
} from '@fairway/shared/contract/organisation.ts';
import { Actions, Banner, Button, ErrorState, NumberField, Select, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { useForm } from '../form.ts';
import { Shown, useLoad } from '../load.tsx';
import { useSession } from '../session.tsx';

/** Name, time zone and periods of the organisation. */
export function Organisation() {
  const loaded = useLoad('organisation', () => ask(organisationSettingsSchema, '/v1/organisation'));
  return <Shown loaded={loaded}>{(settings) => <OrganisationForm settings={settings} />}</Shown>;
}

/** All time zones, the one that is set among them even where this browser calls it otherwise. */
const zonesWith = (current: string) =>
  [...new Set([current, ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

function OrganisationForm({ settings }: { settings: OrganisationSettings }) {
  const { reload } = useSession();
  const [saved, setSaved] = useState(false);
  const { policy } = settings;
  const form = useForm({
    labels: {
      name: 'Name',
      timeZone: 'Time zone',
      readingDays: 'Time to read',
      lateAfterDays: 'An entry is late after',
      usualLength: 'Usual length of a plan',
      appealTo: 'Appeals go to',
      appealDays: 'Time to appeal',
    },
    initial: {
      name: settings.name,
      timeZone: settings.timeZone,
      readingDays: String(policy.readingDays),
      lateAfterDays: String(policy.lateAfterDays),
      usualLength: String(policy.usualLength),
      appealTo: policy.appealTo,
      appealDays: String(policy.appealDays),
    },
    schema: organisationChangeSchema,
    shape: ({ name, timeZone, appealTo, ...periods }) => ({
      name,
      timeZone,
      policy: {
        ...Object.fromEntries(Object.entries(periods).map(([period, days]) => [period, Number(days)])),
        appealTo,
      },
    }),
    onSubmit: async (data) => {
      setSaved(false);
      await ask(organisationSettingsSchema, '/v1/organisation', 'PATCH', data);
      await reload();
      setSaved(true);
    },
  });
  return (
    <section class="fw-surface" aria-label="Organisation">
      <form {...form.props}>
        <TextField {...form.field('name')} required autocomplete="organization" />
        <Select
          {...form.field('timeZone')}
          required
          hint="Decides which day it is. A change may move today by one day, for everybody."
          options={zonesWith(settings.timeZone)}
        />
        <NumberField
          {...form.field('readingDays')}
          required
          min="0"
          max="30"
          step="1"
          hint="Working days to read a shared plan before anybody may be asked to sign it."
        />
        <NumberField
          {...form.field('lateAfterDays')}
          required
          min="0"
          max="30"
          step="1"
          hint="Days between what happened and its entry. A late entry is shown as late, never refused."
        />
        <NumberField
          {...form.field('usualLength')}
          required
          min="7"
          max="365"
          step="1"
          hint="Days. A shorter plan needs a reason."
        />
        <TextField
          {...form.field('appealTo')}
          required
          hint="A person, an office or a board, as employees know it. They read it with the outcome."
        />
        <NumberField
          {...form.field('appealDays')}
          required
          min="1"
          max="90"
          step="1"
          hint="Working days from the outcome. Outcomes already told keep the day that was promised with them."
        />
        {form.failure && <ErrorState title="Not saved" message={form.failure.message} />}
        <div role="status">{saved && <Banner tone="good" title="Saved" />}</div>
        <Actions>
          <Button kind="primary" type="submit" busy={form.busy}>
            Save
          </Button>
        </Actions>
      </form>
    </section>
  );
}
