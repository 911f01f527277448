import {
  ADVERSE,
  type CommandType,
  type Plan,
  type Policy,
  type Relation,
  readBy,
} from '@fairway/shared/plan';
import { openAmendment } from '@fairway/shared/plan/amendment.ts';
import { decidedBefore } from '@fairway/shared/plan/appeal.ts';

/** Who looks, at which plan, on which day, by which rules. */
export type Standing = {
  plan: Plan;
  relation: Relation;
  may: (type: CommandType) => boolean;
  today: string;
  /** The person who looks. */
  me: string;
  policy: Policy;
  /** The employee's share of full time. */
  partTimeShare?: number | undefined;
};

/** A command that belongs to the plan as a whole is offered on top; all others stand beside what they are about. */
export const ON_TOP = [
  'approve',
  'request_changes',
  'confirm_import',
  'share',
  'answer_receipt',
  'give_view',
  'answer_launch',
  'launch',
  'log_check_in',
  'note_status',
  'add_own_entry',
  'evaluate',
  'self_evaluate',
  'propose_outcome',
  'confirm_outcome',
  'return_proposal',
  'respond',
  'record_refusal',
  'record_extension_refusal',
  'ask_question',
  'comment',
  'answer_amendment',
  'answer_extension',
  'deliver_amendment',
  'put_amendment_in_effect',
  'review_mid_point',
  'offer_companion',
  'deliver_plan',
  'add_private_note',
  'amend',
  'pause',
  'resume',
  'hand_over',
  'invite_collaborator',
  'end_lighter',
  'continue_lighter',
  'change_lighter',
  'take_up_referral',
  'appeal',
  'decide_appeal',
  'reopen_draft',
  'discard_draft',
  'end_otherwise',
  'withdraw',
] as const satisfies readonly CommandType[];
export type Offered = (typeof ON_TOP)[number];

/** Beyond role and state: whether it would come to anything now. What is missing here is offered whenever it is allowed. */
const SENSIBLE: Partial<Record<Offered, (standing: Standing) => boolean>> = {
  approve: ({ plan }) => !plan.imported,
  request_changes: ({ plan }) => !plan.imported,
  confirm_import: ({ plan }) => plan.imported !== undefined,
  answer_receipt: ({ plan }) => !plan.acknowledgement,
  record_refusal: ({ plan, today, policy, partTimeShare = 1 }) =>
    !plan.acknowledgement &&
    plan.sharing !== undefined &&
    today >= readBy(plan.sharing.on, { policy, partTimeShare }),
  answer_launch: ({ plan }) => plan.launch !== undefined && !plan.launch.answer,
  evaluate: ({ plan }) => !plan.proposal,
  propose_outcome: ({ plan }) => plan.evaluation !== undefined && !plan.proposal,
  confirm_outcome: ({ plan }) => plan.proposal !== undefined,
  return_proposal: ({ plan }) => plan.proposal !== undefined,
  answer_amendment: ({ plan }) => openAmendment(plan) !== undefined,
  answer_extension: ({ plan }) => plan.extensions.length > 0 && !plan.extensions.at(-1)?.answer,
  record_extension_refusal: ({ plan, today, policy, partTimeShare = 1 }) => {
    const extension = plan.extensions.at(-1);
    return (
      extension !== undefined && !extension.answer && today >= readBy(extension.on, { policy, partTimeShare })
    );
  },
  deliver_amendment: ({ plan }) => openAmendment(plan) !== undefined && !openAmendment(plan)?.delivery,
  put_amendment_in_effect: ({ plan, today, policy, partTimeShare = 1 }) => {
    const handedOver = openAmendment(plan)?.delivery;
    return handedOver !== undefined && today >= readBy(handedOver.on, { policy, partTimeShare });
  },
  resume: ({ plan }) => plan.pause !== undefined,
  deliver_plan: ({ plan }) => !plan.delivery && !plan.acknowledgement,
  appeal: ({ plan, today }) => {
    const { outcome, appeal } = plan;
    const until = outcome?.appeal?.until ?? today;
    return !appeal && ADVERSE.includes(outcome?.outcome ?? '') && today <= until;
  },
  decide_appeal: ({ plan, me }) =>
    plan.appeal !== undefined && !plan.appeal.decision && !decidedBefore(plan, me),
  discard_draft: ({ plan }) => !plan.sharing,
  respond: ({ plan }) => plan.sharing !== undefined,
  withdraw: ({ plan, relation }) => relation === 'hr' || !plan.sharing,
};

/** What it is this person's turn to do, most pressing first. */
const TURN: readonly ((standing: Standing) => Offered[])[] = [
  ({ plan, relation }) =>
    relation === 'hr' && plan.status === 'in_review' ? ['confirm_import', 'approve', 'request_changes'] : [],
  ({ plan, relation }) => (relation === 'manager' && plan.status === 'approved' ? ['share'] : []),
  ({ plan, relation }) => (relation === 'manager' && plan.status === 'shared' ? ['launch'] : []),
  ({ relation }) => (relation === 'hr' ? ['take_up_referral'] : []),
  ({ relation }) =>
    relation === 'employee'
      ? ['answer_receipt', 'answer_amendment', 'answer_extension', 'answer_launch']
      : [],
  ({ plan, relation }) =>
    relation !== 'employee' && plan.status === 'paused' ? ['put_amendment_in_effect', 'resume'] : [],
  ({ relation }) => (relation === 'hr' ? ['decide_appeal'] : []),
  ({ plan, relation }) => (relation === 'employee' && !plan.view ? ['give_view'] : []),
  ({ plan, relation, today }) =>
    relation === 'manager' && plan.status === 'active' && plan.launch && plan.launch.endsOn <= today
      ? ['evaluate', 'end_lighter', 'continue_lighter']
      : [],
  ({ plan, relation }) =>
    relation === 'manager' && plan.status === 'active' ? ['log_check_in', 'note_status'] : [],
  ({ plan, relation }) => (relation === 'employee' && plan.status === 'active' ? ['add_own_entry'] : []),
  ({ plan, relation }) => (relation === 'manager' && plan.status === 'evaluating' ? ['propose_outcome'] : []),
  ({ relation }) => (relation === 'hr' ? ['confirm_outcome', 'return_proposal'] : []),
  ({ plan, relation }) =>
    relation === 'employee' && ['evaluating', 'closed'].includes(plan.status) ? ['respond'] : [],
];

/** What this person may do now with the plan as a whole: their turn first, and what else is possible. */
export function offers(standing: Standing): { turn: Offered[]; more: Offered[] } {
  const open = new Set(ON_TOP.filter((type) => standing.may(type) && (SENSIBLE[type]?.(standing) ?? true)));
  const turn = TURN.flatMap((rule) => rule(standing)).filter((type) => open.has(type));
  return { turn, more: [...open].filter((type) => !turn.includes(type)) };
}
