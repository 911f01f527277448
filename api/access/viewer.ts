/** The signed-in person as every route sees them after the session look-up. */
export type Role = 'hr' | 'manager' | 'employee' | 'administrator';

export interface Session {
  userId: string;
  orgId: string;
  personId: string;
  roles: readonly Role[];
  /** The units that they serve where they are in HR; null for the whole organisation. */
  hrUnits: readonly string[] | null;
}
