/** Numbers in words, as people type them into a form. */
const UNITS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6 };
const WHOLE: Record<string, number> = {
  ...UNITS,
  ...TENS,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};

/** The words that are a number by themselves. */
export const NUMBER_WORDS: readonly string[] = Object.keys(WHOLE);

/**
 * Reads the number that `words` begins with: "forty five", "two hundred and ten", "six and a half".
 * `used` is how many of the words belong to it.
 */
export function readNumber(words: readonly string[]): { value: number; used: number } {
  let value = WHOLE[words[0]!]!;
  let used = 1;
  if (Object.hasOwn(TENS, words[0]!) && Object.hasOwn(UNITS, words[1] ?? '') && UNITS[words[1]!]! < 10) {
    value += UNITS[words[1]!]!;
    used = 2;
  }
  while (Object.hasOwn(SCALES, words[used] ?? '')) value *= SCALES[words[used++]!]!;
  if (value >= 100 && words[used] === 'and' && Object.hasOwn(WHOLE, words[used + 1] ?? '')) {
    const rest = readNumber(words.slice(used + 1));
    return { value: value + rest.value, used: used + 1 + rest.used };
  }
  if (words[used] === 'and' && words[used + 1] === 'a' && words[used + 2] === 'half')
    return { value: value + 0.5, used: used + 3 };
  return { value, used };
}
