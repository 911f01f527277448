/** What people hold in their hands: documents drafted from a plan, one a file. Pure functions, no DOM, no clock. */
export { blankForm } from './blank-form.ts';
export { documentsFor, fileName, type Offered } from './catalogue.ts';
export { checkInSheet } from './check-in-sheet.ts';
export { employeeCopy } from './employee-copy.ts';
export { exitChecklist } from './exit-checklist.ts';
export { launchAgenda } from './launch-agenda.ts';
export { type Decision, decisions, LETTER_OUTCOMES, type LetterOutcome } from './letters/decision.ts';
export { letter } from './letters/letter.ts';
export type { Block, Column, Document, Fact, Signer } from './model.ts';
export { planAsItStands, planAsShared } from './plan.ts';
export type { Checkpoint, PlanRecord, Recorded } from './record.ts';
export type { Setting } from './setting.ts';
