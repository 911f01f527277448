/** Reads one resource of Acme HR's own API; throws with a plain sentence when there is none. */
export async function read<T>(path: string): Promise<T> {
  return answer(await fetch(`/api${path}`));
}

export async function write<T>(path: string, body: unknown): Promise<T> {
  return answer(
    await fetch(`/api${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return response.json();
  throw new Error(response.status === 404 ? 'This page does not exist.' : 'Acme HR could not do this.');
}
