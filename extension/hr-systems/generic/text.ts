/** The longest value worth reading: beyond it, a text is no name, title or department. */
const LONGEST = 120;

/** Characters that steer how text is drawn or stored and say nothing: controls and bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line of plain text: white space folded, steering characters gone; '' when too long to be a value. */
export function cleanText(text: string): string {
  if (text.length > 10 * LONGEST) return '';
  const line = text.replace(/\s+/g, ' ').replace(STEERING, '').trim();
  return line.length > LONGEST ? '' : line;
}

/** Values that stand for "nothing here". */
const EMPTY =
  /^(?:[-–—.…*]*|n\/?a|none|unknown|not (?:set|available|assigned|specified)|(?:please )?(?:select|choose)\b.*)$/i;

/** Whether a cleaned text says anything. */
export const saysSomething = (text: string): boolean => !EMPTY.test(text);
