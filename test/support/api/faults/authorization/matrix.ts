import { makeTargets, ROWS, type Row, type Targets, VIEWERS, type Viewer } from '../../../access-matrix.ts';
import type { Answer, TestServer } from '../../../server.ts';

export interface Compared {
  cases: number;
  /** Answers other than the table's. */
  wrong: number;
  pairs: number;
  /** Foreign and missing ids that can be told apart. */
  told: number;
}

const send = (
  targets: Targets,
  viewer: Viewer,
  { route }: Row,
  { path, body }: { path: string; body?: unknown },
) =>
  targets.server.call(
    viewer === 'nobody' ? undefined : targets.accounts[viewer],
    route.split(' ')[0]!,
    path,
    body,
  );

/** A command answers 200 and says for itself what became of it. */
const outcomeOf = ({ status, body }: Answer) => {
  const [answer] = status === 200 ? (body.answers ?? []) : [];
  return answer ? (answer.code ?? answer.status) : status;
};

const withoutRequestId = ({ status, body }: Answer) =>
  JSON.stringify({ status, error: { ...body.error, requestId: '' } });

/** Asks every route as everybody, and for a foreign and a missing id wherever one is named. */
export async function compareMatrix(server: TestServer): Promise<Compared> {
  const compared: Compared = { cases: 0, wrong: 0, pairs: 0, told: 0 };
  const targets = await makeTargets(server);
  for (const row of ROWS) {
    for (const [i, viewer] of VIEWERS.entries()) {
      const answer = await send(targets, viewer, row, await row.call(targets));
      compared.cases += 1;
      if (outcomeOf(answer) !== row.answers[i]) compared.wrong += 1;
      if (!row.missing || row.answers[i] !== 404) continue;
      const missing = await send(targets, viewer, row, row.missing(crypto.randomUUID()));
      compared.pairs += 1;
      if (withoutRequestId(missing) !== withoutRequestId(answer)) compared.told += 1;
    }
  }
  return compared;
}
