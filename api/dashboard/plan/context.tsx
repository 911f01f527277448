import type { HistoryEntry } from '@fairway/shared/contract/plans.ts';
import { planAnswerSchema } from '@fairway/shared/contract/plans.ts';
import type { CommandType, Plan, Relation } from '@fairway/shared/plan';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ask } from '../client.ts';
import { Shown, useLoad } from '../load.tsx';
import { useMe } from '../session.tsx';

/** An opened plan as its viewer may see it, for everything on the page. */
export type OpenPlan = {
  plan: Plan;
  relation: Relation;
  history: HistoryEntry[];
  /** The organisation's day. */
  today: string;
  timeZone: string;
  may: (type: CommandType) => boolean;
  nameOf: (personId: string) => string;
  /** Reads the plan again, after something was recorded. */
  reload: () => Promise<void>;
};

const Context = createContext<OpenPlan | undefined>(undefined);

/** Opens a plan and hands it to everything inside. */
export function PlanProvider({ id, children }: { id: string; children: ComponentChildren }) {
  const me = useMe();
  const path = `/v1/plans/${encodeURIComponent(id)}`;
  const loaded = useLoad(path, () => ask(planAnswerSchema, path));
  return (
    <Shown loaded={loaded} lines={10}>
      {({ plan, relation, allowed, history, people }) => {
        const names = new Map(people.map((person) => [person.id, person.name]));
        const { today, timeZone } = me.organisation;
        const open: OpenPlan = {
          plan,
          relation,
          history,
          today,
          timeZone,
          may: (type) => allowed.includes(type),
          nameOf: (personId) =>
            personId === me.person.id ? 'you' : (names.get(personId) ?? 'somebody who left'),
          reload: loaded.reload,
        };
        return <Context.Provider value={open}>{children}</Context.Provider>;
      }}
    </Shown>
  );
}

export function usePlan(): OpenPlan {
  const open = useContext(Context);
  if (!open) throw new Error('usePlan outside of PlanProvider');
  return open;
}
