/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that at least this share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}

/** How far the values spread around their median, as a share of it. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}

/**
 * Runs two arms interleaved, A B B A in each round, each giving a rate. A round's ratio is that of its means, so that a
 * drift of the machine within it cancels.
 */
export async function interleave(
  rounds: number,
  a: () => Promise<number>,
  b: () => Promise<number>,
): Promise<{ ratios: number[]; a: number[]; b: number[] }> {
  const found = { ratios: [] as number[], a: [] as number[], b: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const rates = [await a(), await b(), await b(), await a()] as const;
    found.a.push(rates[0], rates[3]);
    found.b.push(rates[1], rates[2]);
    found.ratios.push((rates[0] + rates[3]) / (rates[1] + rates[2]));
  }
  return found;
}
