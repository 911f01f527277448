/** A plain letter. Its subject never names a person together with what it is about: lock screens show subjects. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Sends a letter, or throws when the mail server did not take it. */
export type Mail = (letter: Letter) => Promise<void>;
