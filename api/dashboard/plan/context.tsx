import type { HistoryEntry } from '@fairway/shared/contract/plans.ts';
import { planAnswerSchema } from '@fairway/shared/contract/plans.ts';
import type { CommandType, Now, Plan, Relation } from '@fairway/shared/plan';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ask } from '../client.ts';
import { type Loaded, useLoad } from '../load.tsx';
import { useMe } from '../session.tsx';

/** An opened plan as its viewer may see it, for everything on the page. */
export type OpenPlan = {
  plan: Plan;
  relation: Relation;
  history: HistoryEntry[];
  /** The organisation's day. */
  today: string;
  timeZone: string;
  /** The moment and the organisation's rules, for whatever the core is asked. */
  now: Now;
  may: (type: CommandType) => boolean;
  nameOf: (personId: string) => string;
  /** Reads the plan again, after something was recorded. */
  reload: () => Promise<void>;
};

const Context = createContext<OpenPlan | undefined>(undefined);

/** Opens a plan for the signed-in person. */
export function useOpenPlan(id: string): Loaded<OpenPlan> {
  const me = useMe();
  const path = `/v1/plans/${encodeURIComponent(id)}`;
  const { data, error, reload } = useLoad(path, () => ask(planAnswerSchema, path));
  const failed = error && { error };
  if (!data) return { reload, ...failed };
  const { plan, relation, allowed, history, people, partTimeShare = 1 } = data;
  const names = new Map(people.map((person) => [person.id, person.name]));
  const { today, timeZone, policy } = me.organisation;
  const open: OpenPlan = {
    plan,
    relation,
    history,
    today,
    timeZone,
    now: { recordedAt: plan.lastRecordedAt, today, timeZone, policy, partTimeShare },
    may: (type) => allowed.includes(type),
    nameOf: (personId) => names.get(personId) ?? 'somebody who left',
    reload,
  };
  return { data: open, reload, ...failed };
}

/** Hands an opened plan to everything inside. */
export function PlanProvider({ open, children }: { open: OpenPlan; children: ComponentChildren }) {
  return <Context.Provider value={open}>{children}</Context.Provider>;
}

/** The plan of this page. */
export function usePlan(): OpenPlan {
  const open = useContext(Context);
  if (!open) throw new Error('usePlan outside of PlanProvider');
  return open;
}
