export { check } from './check.ts';
export { explainSmart, type LetterReason } from './explain.ts';
export { rewrite } from './rewrite.ts';
export { RULES } from './rules/index.ts';
export type {
  Checked,
  CheckOptions,
  Code,
  Context,
  Example,
  Finding,
  Kind,
  Rule,
  Severity,
  Smart,
} from './types.ts';
