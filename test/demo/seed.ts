import { type Client, clientOf, signIn } from './client.ts';
import { daysFrom } from './days.ts';
import { type Employee, employees, HR_SCOPES, organisationName, personId, rolesOf } from './organisation.ts';
import { stories } from './stories.ts';
import { type Act, chronicle, type Party, type Story } from './story.ts';

/** The password of every account of the sample; the demo listens on this machine alone. */
export const samplePassword = 'larkfield-demo';

export interface SeedOptions {
  url: string;
  /** The server's one-time code. */
  setupCode: string;
  /** As it would be written down. */
  recoveryKey: string;
  /** Where the sample HR system is served: people are known by its ids. */
  hrSystem: string;
  timeZone: string;
  /** Sets the server's clock, so that the record is made on the days it tells of. */
  setClock(at: Date): void;
}

const hrNumber = '10008';

/** Fills an empty server with the sample organisation, through its own API. */
export async function seed(options: SeedOptions): Promise<void> {
  const days = daysFrom(Temporal.Now.plainDateISO(options.timeZone).toString());
  const clock = clockOf(options);
  clock.morningOf(days.ago(200));
  const hr = await setUp(options);
  const others = employees.filter(({ number }) => number !== hrNumber);
  for (const employee of others) await addToDirectory(options, hr, employee);
  const signedIn = others.map(async (employee): Promise<[string, Client]> => {
    await giveAccount(options.url, hr, employee);
    return [employee.number, await signIn(options.url, employee.email, samplePassword)];
  });
  for (const [number, units] of Object.entries(HR_SCOPES))
    await hr.send('PUT', `/v1/people/${personId(number)}/hr-scope`, { units });
  const clients = new Map([[hrNumber, hr], ...(await Promise.all(signedIn))]);
  await live(stories(days), clients, clock);
}

function addToDirectory(options: SeedOptions, hr: Client, employee: Employee): Promise<unknown> {
  return hr.send('POST', '/v1/people', {
    id: personId(employee.number),
    name: employee.name,
    email: employee.email,
    title: employee.title,
    department: employee.department,
    managerId: employee.manager ? personId(employee.manager) : null,
    externalIds: knownInHrSystem(employee) ? externalIds(options, employee) : [],
  });
}

/** Makes the organisation and its HR partner's account, and gives their client. */
async function setUp({ url, setupCode, recoveryKey, timeZone }: SeedOptions): Promise<Client> {
  const hr = employees.find(({ number }) => number === hrNumber)!;
  const made = (await clientOf(url).send('POST', '/v1/setup', {
    code: setupCode,
    organisation: organisationName,
    timeZone,
    name: hr.name,
    email: hr.email,
    password: samplePassword,
  })) as { personId: string };
  const client = await signIn(url, hr.email, samplePassword);
  await client.send('POST', '/v1/recovery-key/confirm', { key: recoveryKey });
  await client.send('PATCH', `/v1/people/${made.personId}`, { title: hr.title, department: hr.department });
  return client;
}

/** The last hired are left for the visitor to confirm by hand, as the first match of a person always is. */
const knownInHrSystem = ({ startedOn }: Employee): boolean => startedOn < '2023';

/** The number stands in the addresses of profiles, and on pages whose address names something else. */
const externalIds = ({ hrSystem: site }: SeedOptions, { number: value }: Employee) => [
  { site, kind: 'profile', value },
  { site, kind: 'display_number', value },
];

/** An account by the invitation link that HR gets. */
async function giveAccount(url: string, hr: Client, employee: Employee): Promise<void> {
  const { link } = (await hr.send('POST', '/v1/invitations', {
    personId: personId(employee.number),
    roles: rolesOf(employee),
  })) as { link: string };
  const token = new URL(link).pathname.split('/').at(-1);
  await clientOf(url).send('POST', `/v1/invitations/${token}`, { password: samplePassword });
}

type Clock = ReturnType<typeof clockOf>;

/** The mornings of the sample: each act a minute after the one before. */
function clockOf({ setClock, timeZone }: SeedOptions) {
  let minutes = 0;
  let last = '';
  return {
    morningOf(day: string): string {
      minutes = day === last ? minutes + 1 : 0;
      last = day;
      const at = Temporal.PlainDate.from(day)
        .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from('09:10').add({ minutes }) })
        .toInstant();
      setClock(new Date(at.epochMilliseconds));
      return at.toString();
    },
  };
}

interface Planned extends Act {
  story: Story;
  planId: string;
}

/** Lives through all stories at once, day by day. */
async function live(told: Story[], clients: Map<string, Client>, clock: Clock): Promise<void> {
  const planIds = new Map(told.map((story) => [story, crypto.randomUUID() as string]));
  const acts = told
    .flatMap((story) =>
      chronicle(story).map((act): Planned => ({ ...act, story, planId: planIds.get(story)! })),
    )
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  for (const planned of acts) await doAct(planned, clients, clock);
  for (const [story, planId] of planIds) {
    if (!story.draft) continue;
    const client = clientFor(story, 'manager', clients);
    await client.send('PUT', `/v1/drafts/${planId}`, { revision: 0, content: story.draft });
  }
}

function clientFor({ subject }: Story, by: Party, clients: Map<string, Client>): Client {
  const manager = employees.find(({ number }) => number === subject)!.manager!;
  const parties: Partial<Record<Party, string>> = { hr: hrNumber, manager, employee: subject };
  return clients.get(parties[by] ?? by)!;
}

async function doAct(
  { story, planId, on, by, type, data, id, version = 1 }: Planned,
  clients: Map<string, Client>,
  clock: Clock,
) {
  const notedAt = clock.morningOf(on);
  const command = { id: id ?? crypto.randomUUID(), planId, type, version, notedAt, data };
  const { answers } = (await clientFor(story, by, clients).send('POST', '/v1/commands', {
    commands: [command],
  })) as { answers: { status: string; message?: string }[] };
  const [answer] = answers;
  if (answer?.status !== 'done') {
    throw new Error(
      `${type} of ${story.subject} on ${on} was not done: ${answer?.message ?? answer?.status}`,
    );
  }
}
