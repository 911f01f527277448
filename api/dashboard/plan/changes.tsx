import { type Change, type Content, textOfPart } from '@fairway/shared/plan';
import { ChangeList } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';

type Props = {
  changes: readonly Change[];
  /** The content that the changes belong to, where it is not the plan's yet. */
  within?: Content;
};

/** What an amendment changes of this page's plan. */
export function Changes({ changes, within }: Props) {
  const { plan, nameOf } = usePlan();
  const about = within ? { ...plan, content: within } : plan;
  return <ChangeList changes={changes} nameOf={nameOf} partOf={(id) => textOfPart(about, id)} />;
}
