import {
  addDays,
  type CommandType,
  type Content,
  contentHash,
  type Day,
  DEFAULT_POLICY,
  readiness,
} from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';

/** The real server with a team in the middle of its work: a plan in every state, weeks of entries. */
export interface DashboardWorld {
  server: TestServer;
  hr: Account;
  manager: Account;
  /** The employee whose plan is under way. */
  employee: Account;
  /** The employee whose plan was just shared. */
  reader: Account;
  plans: Record<'draft' | 'review' | 'approved' | 'shared' | 'active' | 'evaluating' | 'closed', string>;
  today: Day;
  close(): Promise<void>;
}

/** The sample content with a length of its own, and so with other last days. */
function contentOf(day: Day, days = 60): Content {
  const content = sampleContent(day);
  const [was, end] = [addDays(day, 59), addDays(day, days - 1)];
  const goals = content.goals.map((goal) => ({ ...goal, text: goal.text.replace(was, end), dueOn: end }));
  const length = { days, reason: days < 60 ? 'One routine, seen within weeks.' : '' };
  return waived({ ...content, goals, length });
}

/** Whatever the text checks say of the sample today is kept on purpose: these tests are about pages. */
function waived(content: Content): Content {
  const now = {
    today: content.plannedStart ?? '',
    timeZone: 'UTC',
    policy: DEFAULT_POLICY,
    recordedAt: '2026-01-01T00:00:00Z',
  };
  const waivers = readiness(content, now)
    .filter((finding) => finding.waivable)
    .map(({ part, code }) => ({ partId: part, code, reason: 'Agreed with HR.' }));
  return { ...content, waivers };
}

export async function createDashboardWorld(port = 0): Promise<DashboardWorld> {
  const begun = new Date();
  const today = begun.toISOString().slice(0, 10);
  let clock = new Date(`${addDays(today, -100)}T09:00:00Z`);
  const server = await startTestServer({ now: () => clock, port });
  const on = (day: Day) => {
    clock = new Date(`${day}T09:00:00Z`);
  };
  const hr = server.first;
  const manager = await server.join('Mara Lind', ['manager']);
  const people = {
    draft: await server.join('Ines Duarte', ['employee'], manager.personId),
    review: await server.join('Tomas Novak', ['employee'], manager.personId),
    approved: await server.join('Noor Haddad', ['employee'], manager.personId),
    shared: await server.join('Sam Weber', ['employee'], manager.personId),
    active: await server.join('Eli Okafor', ['employee'], manager.personId),
    evaluating: await server.join('Jonas Berg', ['employee'], manager.personId),
    closed: await server.join('Lucia Romano', ['employee'], manager.personId),
  };

  const plans = {} as DashboardWorld['plans'];
  const command = async (as: Account, planId: string, type: CommandType, data: unknown) => {
    const body = {
      commands: [{ id: crypto.randomUUID(), planId, type, version: 1, notedAt: clock.toISOString(), data }],
    };
    const answer = await server.call(as, 'POST', '/v1/commands', body);
    const [done] = answer.body.answers ?? [];
    if (done?.status !== 'done') throw new Error(`${type}: ${JSON.stringify(answer.body)}`);
  };
  const begin = async (name: keyof typeof people) => {
    const planId = crypto.randomUUID();
    plans[name] = planId;
    await command(manager, planId, 'open_plan', { subjectId: people[name].personId, triage: sampleTriage });
    return planId;
  };
  const submit = async (name: keyof typeof people, content: Content) => {
    const planId = await begin(name);
    await command(manager, planId, 'submit_draft', { content });
    return planId;
  };
  const approve = async (name: keyof typeof people, content: Content) => {
    const planId = await submit(name, content);
    await command(hr, planId, 'approve', { contentHash: contentHash(content), timingLookedAt: true });
    return planId;
  };
  const share = async (name: keyof typeof people, content: Content) => {
    const planId = await approve(name, content);
    await command(manager, planId, 'share', { contentHash: contentHash(content) });
    return planId;
  };
  const start = async (name: keyof typeof people, day: Day, days = 60) => {
    on(addDays(day, -4));
    const content = contentOf(day, days);
    const planId = await share(name, content);
    await command(people[name], planId, 'answer_receipt', {
      state: 'acknowledged',
      contentHash: contentHash(content),
      statement: 'I received it. Two of the late weeks were the weeks after the move to the new help desk.',
    });
    on(day);
    await command(manager, planId, 'launch', { happenedOn: day });
    return planId;
  };
  const talk = (planId: string, day: Day, value: number, note: string, extra: Partial<Talk> = {}) =>
    command(manager, planId, 'log_check_in', {
      happenedOn: day,
      note,
      praise: '',
      obstacles: '',
      goals: [{ goalId: 'goal', status: value >= 75 ? 'on_track' : 'at_risk', value }],
      supportGiven: [],
      ...extra,
    });

  // a plan that was met
  const closed = await start('closed', addDays(today, -90));
  on(addDays(today, -60));
  await talk(closed, addDays(today, -60), 82, 'Reviewed four weeks of tickets together.', {
    supportGiven: ['support'],
  });
  on(addDays(today, -30));
  await command(manager, closed, 'evaluate', {
    goals: [
      { goalId: 'goal', result: 'met', value: 91, evidence: 'Help desk report of the last four weeks.' },
    ],
    summary: 'The target was reached and held for four weeks.',
  });
  await command(manager, closed, 'propose_outcome', {
    outcome: 'met',
    reason: 'The goal was met on its own measure.',
    followUpOn: addDays(today, 30),
    newEnd: null,
  });
  await command(hr, closed, 'confirm_outcome', { outcome: 'met', override: '' });

  // one that is being evaluated, with an outcome proposed
  const evaluating = await start('evaluating', addDays(today, -40), 30);
  on(addDays(today, -20));
  await talk(
    evaluating,
    addDays(today, -20),
    66,
    'Looked at the queue together; agreed to sort it twice a day.',
  );
  on(addDays(today, -2));
  await command(manager, evaluating, 'evaluate', {
    goals: [{ goalId: 'goal', result: 'partly_met', value: 78, evidence: '' }],
    summary: 'A clear step from 62% to 78%, not yet the target.',
  });
  await command(people.evaluating, evaluating, 'self_evaluate', {
    text: 'The routine helps. The coaching I was promised never took place.',
  });
  await command(manager, evaluating, 'propose_outcome', {
    outcome: 'further_disciplinary_action',
    reason: 'The target was not reached in the time agreed.',
    followUpOn: null,
    newEnd: null,
  });

  // one under way, with a check-in overdue
  const active = await start('active', addDays(today, -32));
  await command(people.active, active, 'give_view', {
    state: 'given',
    text: 'I want to get there. Half of the late tickets came while I covered two queues.',
  });
  on(addDays(today, -25));
  await talk(
    active,
    addDays(today, -25),
    68,
    'Went through ten late tickets. Most waited for a second opinion.',
    {
      praise: 'Every reply that went out was complete and kind.',
      obstacles: 'No cover for the second queue on Mondays.',
    },
  );
  on(addDays(today, -18));
  await talk(active, addDays(today, -18), 74, 'The Monday cover is in place. The share is up.', {
    supportGiven: ['support'],
  });
  await command(people.active, active, 'add_own_entry', {
    text: 'The coaching with Dana helped: I now sort the queue at nine and at two.',
    happenedOn: addDays(today, -19),
  });
  on(addDays(today, -9));
  await talk(active, addDays(today, -14), 79, 'Third talk. On course for the target.');
  await command(people.active, active, 'ask_question', {
    part: 'goal',
    text: 'Do tickets count that arrive after 17:00?',
  });
  on(addDays(today, -3));
  await command(manager, active, 'note_status', {
    status: 'at_risk',
    reason: '',
    happenedOn: addDays(today, -3),
  });

  on(addDays(today, -3));
  await share('shared', contentOf(addDays(today, 3)));
  on(addDays(today, -2));
  const reviewed = await submit('review', contentOf(addDays(today, 14)));
  await command(hr, reviewed, 'comment', {
    part: 'goal',
    text: 'Is the report per person, or for the whole team?',
  });
  await approve('approved', contentOf(addDays(today, 10)));
  on(addDays(today, -1));
  await begin('draft');
  await server.call(hr, 'POST', '/v1/people', {
    id: crypto.randomUUID(),
    name: 'Priya Raman',
    title: 'Support agent',
    department: 'Support',
    managerId: manager.personId,
  });

  clock = begun;
  return {
    server,
    hr,
    manager,
    employee: people.active,
    reader: people.shared,
    plans,
    today,
    close: () => server.close(),
  };
}

type Talk = { praise: string; obstacles: string; supportGiven: string[] };
