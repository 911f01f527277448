/** A command or a content that the rules do not allow. */
export interface Refusal {
  ok: false;
  code: string;
  /** What happened and what to do, for the person who tried. */
  message: string;
}

export const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });
