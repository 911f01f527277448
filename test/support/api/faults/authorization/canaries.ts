import { addDays, type Content, contentHash, DEFAULT_POLICY, readiness } from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Account, TestServer } from '../../../server.ts';
import { command } from '../../over-http.ts';

/** Everybody who asks; each stands to the plan in another way. */
export const VIEWERS = [
  ...(['subject', 'manager', 'hr', 'above', 'collaborator'] as const),
  ...(['otherManager', 'colleague', 'administrator', 'hrElsewhere', 'foreignHr'] as const),
] as const;
export type Viewer = (typeof VIEWERS)[number];

export type Everybody = Record<Viewer, Account>;

const parties: Viewer[] = ['subject', 'manager', 'hr', 'above', 'collaborator'];
const leads: Viewer[] = ['manager', 'hr', 'collaborator'];
const invited: Viewer[] = ['hr', 'collaborator'];

/** Words that stand in one confidential field each, and who may ever read them. */
export type Canaries = Map<string, readonly Viewer[]>;

export interface Scene {
  server: TestServer;
  people: Everybody;
  planId: string;
  draftId: string;
  canaries: Canaries;
  /** Shares the plan and takes it to its end, with words in every field on the way. */
  goOn(): Promise<void>;
}

const START = '2026-03-09';

/** A plan with HR, and a draft, every text of which can be told from every other. */
export async function makeScene(server: TestServer, on: (day: string) => void): Promise<Scene> {
  const people = await makePeople(server);
  const canaries: Canaries = new Map();
  const words = (forWhom: readonly Viewer[]) => {
    const canary = `canary${crypto.randomUUID().replaceAll('-', '')}`;
    canaries.set(canary, forWhom);
    return `Ticket replies, see ${canary}.`;
  };
  const must = async (who: Viewer, plan: string, type: string, data: unknown) => {
    const { status, code } = await command(server, people[who], plan, type, data);
    if (status !== 'done') throw new Error(`${type} by ${who}: ${status} ${code}`);
  };
  on('2026-03-02');
  const [planId, draftId] = [crypto.randomUUID(), crypto.randomUUID()];
  const content = marked(() => words(leads));
  const triage = { ...sampleTriage, situation: words(leads) };
  await must('manager', planId, 'open_plan', { subjectId: people.subject.personId, triage });
  await must('manager', draftId, 'open_plan', { subjectId: people.colleague.personId, triage: sampleTriage });
  const draft = { revision: 0, content: marked(() => words(['manager'])) };
  await server.call(people.manager, 'PUT', `/v1/drafts/${draftId}`, draft);
  await must('manager', planId, 'submit_draft', { content });
  const counsel = { personId: people.collaborator.personId, until: '2026-12-31' };
  await must('hr', planId, 'invite_collaborator', { ...counsel, reason: words(invited) });
  await must('hr', planId, 'comment', { part: 'goal', text: words(leads) });
  await must('manager', planId, 'add_private_note', { text: words(leads) });

  async function goOn() {
    // From here on the text of the plan is shared with its parties.
    for (const canary of JSON.stringify(content).match(/canary[0-9a-f]{32}/g)!) canaries.set(canary, parties);
    const hash = contentHash(content);
    await must('hr', planId, 'approve', { contentHash: hash, timingLookedAt: true });
    await must('manager', planId, 'share', { contentHash: hash });
    await must('subject', planId, 'give_view', { state: 'given', text: words(parties) });
    const receipt = { state: 'acknowledged', contentHash: hash, statement: words(parties) };
    await must('subject', planId, 'answer_receipt', receipt);
    on(START);
    await must('manager', planId, 'launch', { happenedOn: START });
    await must('subject', planId, 'ask_hr_privately', {});
    await must('subject', planId, 'ask_question', { part: 'goal', text: words(parties) });
    await must('subject', planId, 'add_own_entry', { text: words(parties), happenedOn: START });
    await must('manager', planId, 'note_status', {
      status: 'at_risk',
      reason: words(parties),
      happenedOn: START,
    });
    await must('manager', planId, 'log_check_in', {
      ...{ happenedOn: START, note: words(parties), praise: words(parties), obstacles: words(parties) },
      ...{ goals: [{ goalId: 'goal', status: 'at_risk', value: 70 }], supportGiven: ['support'] },
    });
    await must('hr', planId, 'add_private_note', { text: words(leads) });
    on(addDays(START, 60));
    const goals = [{ goalId: 'goal', result: 'not_met', value: 70, evidence: words(parties) }];
    await must('manager', planId, 'evaluate', { goals, summary: words(parties) });
    await must('subject', planId, 'self_evaluate', { text: words(parties) });
    const proposal = {
      outcome: 'further_disciplinary_action',
      reason: words(parties),
      followUpOn: null,
      newEnd: null,
    };
    await must('manager', planId, 'propose_outcome', proposal);
    const override = words(invited);
    await must('hr', planId, 'confirm_outcome', { outcome: proposal.outcome, override });
    await must('subject', planId, 'appeal', { text: words(parties) });
  }
  return { server, people, planId, draftId, canaries, goOn };
}

async function makePeople(server: TestServer): Promise<Everybody> {
  const { join, first } = server;
  const above = await join('Vera Holm', ['manager']);
  const manager = await join('Mara Lind', ['manager'], above.personId);
  const hr = await join('Ines Roth', ['hr']);
  const colleague = await join('Noa Sand', ['employee'], manager.personId);
  const hrElsewhere = await join('Sol Sales', ['hr']);
  const put = (path: string, method: string, body: unknown) =>
    server.call(first, method, `/v1/people/${path}`, body);
  await put(colleague.personId, 'PATCH', { department: 'Sales' });
  await put(`${hrElsewhere.personId}/hr-scope`, 'PUT', { units: ['Sales'] });
  return {
    ...{ above, manager, hr, hrElsewhere, colleague },
    collaborator: await join('Lena Kraft', ['employee']),
    subject: await join('Eli Okafor', ['employee'], manager.personId),
    otherManager: await join('Max Berg', ['manager'], above.personId),
    administrator: { ...first, ...(await join('Ada Min', ['administrator'])) },
    foreignHr: await server.otherOrganisation('Globex'),
  };
}

/** The sample text with words of its own in every field that takes free text. */
function marked(words: () => string): Content {
  const content = sampleContent(START);
  const more = (text: string) => `${text} ${words()}`;
  const whole: Content = {
    ...content,
    expectations: content.expectations.map((one) => ({ ...one, text: more(one.text) })),
    concerns: content.concerns.map((one) => ({
      ...one,
      text: more(one.text),
      evidence: one.evidence.map((fact) => ({
        ...fact,
        ...{ text: more(fact.text), source: more(fact.source), impact: more(fact.impact) },
      })),
    })),
    goals: content.goals.map((one) => ({ ...one, text: more(one.text) })),
    support: content.support.map((one) => ({ ...one, text: more(one.text) })),
    length: { ...content.length, reason: words() },
    nextSteps: { ifMet: more(content.nextSteps.ifMet), ifNotMet: more(content.nextSteps.ifNotMet) },
  };
  const now = { today: START, timeZone: 'UTC', policy: DEFAULT_POLICY, recordedAt: '2026-03-02T09:00:00Z' };
  const waivers = readiness(whole, now)
    .filter(({ waivable }) => waivable)
    .map(({ part, code }) => ({ partId: part, code, reason: words() }));
  return { ...whole, waivers };
}
