/** Speaks to a Fairway server as one signed-in person. */
export interface Client {
  /** Sends a request and gives its JSON; throws with the server's message when it is refused. */
  send(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: unknown): Promise<unknown>;
}

export function clientOf(url: string, token?: string): Client {
  return {
    async send(method, path, body) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          origin: url,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.status === 204 ? undefined : response.json();
    },
  };
}

/** Signs in with e-mail and password. */
export async function signIn(url: string, email: string, password: string): Promise<Client> {
  const answer = (await clientOf(url).send('POST', '/api/auth/sign-in/email', { email, password })) as {
    token: string;
  };
  return clientOf(url, answer.token);
}
