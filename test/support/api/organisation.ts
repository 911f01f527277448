import type { Account } from '../server.ts';
import { startTestServer } from '../server.ts';
import { launchedPlan } from './over-http.ts';

/** A data folder with launched plans in it, and who may write to them; no server holds it any more. */
export interface Prepared {
  folder: string;
  hr: Account;
  manager: Account;
  plans: string[];
}

/** Sets an organisation up through the real server, brings this many plans to their launch, and lets the folder go. */
export async function prepareOrganisation(plans: number): Promise<Prepared> {
  const server = await startTestServer();
  const hr = server.first;
  const manager = await server.join('Mia Novak', ['manager']);
  const prepared: Prepared = { folder: server.folder, hr, manager, plans: [] };
  for (let i = 0; i < plans; i += 1) {
    const employee = { id: crypto.randomUUID(), name: `Employee ${i}`, managerId: manager.personId };
    const { status } = await server.call(hr, 'POST', '/v1/people', employee);
    if (status !== 201) throw new Error(`Adding a person was answered with ${status}.`);
    prepared.plans.push(await launchedPlan(server, { hr, manager, employee: employee.id }));
  }
  await server.stop();
  return prepared;
}
