/** The columns of `plan` in which copies of a row are made by SQL; the others keep their default. */
export const PLAN_COLUMNS = `(org_id, id, kind, status, employee_status, employee_updated_at, outcome, subject_id,
  manager_id, ever_shared, head_seq, head_hash, starts_on, ends_on, next_due_on, check_ins_due, support_due, updated_at,
  key_id, sealed, entries)`;
