import type { Rule } from '../types.ts';

/** Every rule, in the order in which the docs list them. */
export const RULES: readonly Rule[] = [];
