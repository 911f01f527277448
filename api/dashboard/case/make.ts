import { type CaseAudience, caseAnswerSchema } from '@fairway/shared/contract/case.ts';
import type { Organisation } from '@fairway/shared/contract/me.ts';
import { ask } from '../client.ts';
import { readLetterhead, settingOf } from '../documents/letterhead.ts';
import { usualPaper } from '../documents/paper-choice.ts';

interface Case {
  name: string;
  zip: Blob;
}

/**
 * Puts a case together on this device. What makes it is heavy and fetched only now, and before the record is asked for:
 * what cannot be made is not read.
 */
export async function makeCase(
  planId: string,
  audience: CaseAudience,
  organisation: Organisation,
): Promise<Case> {
  const [{ caseFiles }, { zipped }, { default: verifier }] = await Promise.all([
    import('@fairway/shared/case/files.ts'),
    import('@fairway/shared/case/zip.ts'),
    import('../../verifier/dist/verify.html?raw'),
  ]);
  const { lines } = await readLetterhead();
  const path = `/v1/plans/${encodeURIComponent(planId)}/case?audience=${audience}`;
  const answer = await ask(caseAnswerSchema, path);
  const setting = settingOf(organisation, lines, answer.plan.people);
  const files = await caseFiles(answer, { setting, paper: usualPaper(navigator.language), verifier });
  const name = `case-${audience}-${organisation.today}`;
  const zip = zipped(name, files, new Date(answer.record.exportedAt));
  return { name: `${name}.zip`, zip: new Blob([zip], { type: 'application/zip' }) };
}
