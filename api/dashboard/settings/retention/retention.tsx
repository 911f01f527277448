import type { Person } from '@fairway/shared/contract/people.ts';
import { retentionSchema } from '@fairway/shared/contract/retention.ts';
import { ask } from '../../client.ts';
import { Shown, useLoad } from '../../load.tsx';
import { everybody } from '../../people/load.ts';
import { Erasures } from './erasures.tsx';
import { Holds } from './holds.tsx';
import { Periods } from './periods.tsx';
import { Places } from './places.tsx';

/** How long plans are kept, what holds them, and what is erased; for HR. */
export function Retention() {
  const loaded = useLoad('retention', () => ask(retentionSchema, '/v1/retention'));
  const { data: people = [] } = useLoad<Person[]>('people', everybody);
  return (
    <Shown loaded={loaded} lines={8}>
      {(retention) => {
        const rest = { people, reload: loaded.reload };
        return (
          <>
            <Periods periods={retention.periods} onSaved={loaded.reload} />
            <Places {...retention} {...rest} />
            <Holds holds={retention.holds} {...rest} />
            <Erasures erasures={retention.erasures} {...rest} />
          </>
        );
      }}
    </Shown>
  );
}
