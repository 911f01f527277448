import { defineEvent, markOf } from '../event.ts';

interface Receipt {
  state: 'acknowledged' | 'declined';
  contentHash: string;
  /** The employee's own words, unchanged for good. */
  statement: string;
  /** Who saw the refusal, when somebody else recorded it. */
  witness?: string;
}

/** The employee acknowledged receipt, which is not agreement, or declined to. */
export const receiptAnswered = defineEvent<Receipt>({
  type: 'receipt_answered',
  version: 1,
  audience: 'all',
  title: 'Receipt',
  evolve: (plan, event) => ({ ...plan, acknowledgement: { ...markOf(event), ...event.data } }),
});
