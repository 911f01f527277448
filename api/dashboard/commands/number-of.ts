/** A number as it was typed; nothing when there is none. */
export const numberOf = (typed: string): number | null => {
  const number = Number.parseFloat(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
};
