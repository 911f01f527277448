/** The signed-in person as every route sees them after the session look-up. */
export type Role = 'hr' | 'manager' | 'employee' | 'administrator';

export interface Session {
  userId: string;
  orgId: string;
  personId: string;
  roles: readonly Role[];
}

/** Variables of the Hono context behind the session middleware: `c.get('session')`, `c.get('requestId')`. */
export interface SessionEnv {
  Variables: { session: Session; requestId: string };
}
