import type { Challenge } from './challenge.ts';
import { attendance } from './library/attendance.ts';
import { codeReviewFindings } from './library/code-review-findings.ts';
import { customerComplaints } from './library/customer-complaints.ts';
import { handovers } from './library/handovers.ts';
import { meetingCommitments } from './library/meeting-commitments.ts';
import { missedDeadlines } from './library/missed-deadlines.ts';
import { missingDocumentation } from './library/missing-documentation.ts';
import { prioritising } from './library/prioritising.ts';
import { qualityErrors } from './library/quality-errors.ts';
import { responseTimes } from './library/response-times.ts';
import { safetyRules } from './library/safety-rules.ts';
import { salesBelowQuota } from './library/sales-below-quota.ts';
import { stockOrCashErrors } from './library/stock-or-cash-errors.ts';
import { toolSkills } from './library/tool-skills.ts';
import { unclearCommunication } from './library/unclear-communication.ts';

export { CAUSES } from './causes.ts';
export { type Challenge, FIELDS, type Field, ROOT_CAUSES, type RootCause } from './challenge.ts';
export { blanksIn, fill, generate } from './generate.ts';

/** The library of common performance challenges. */
export const CHALLENGES: readonly Challenge[] = [
  attendance,
  codeReviewFindings,
  customerComplaints,
  handovers,
  meetingCommitments,
  missedDeadlines,
  missingDocumentation,
  prioritising,
  qualityErrors,
  responseTimes,
  safetyRules,
  salesBelowQuota,
  stockOrCashErrors,
  toolSkills,
  unclearCommunication,
];
