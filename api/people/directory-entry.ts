/** Somebody on record, as an import compares them. */
export interface DirectoryEntry {
  id: string;
  /** The id that a list gave them. */
  externalId: string | null;
  name: string;
  email: string | null;
  title: string | null;
  department: string | null;
  managerId: string | null;
  partTimeShare: number;
  leftOn: string | null;
}
