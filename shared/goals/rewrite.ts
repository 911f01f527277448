import type { Context, Finding } from './types.ts';

/**
 * A SMART skeleton of the same goal: what is known is filled in, what is open stands in square brackets.
 * Deterministic; `findings` are those `check` gave for the same text.
 */
export function rewrite(text: string, findings: readonly Finding[], context: Context = {}): string {
  const codes = new Set(findings.map((finding) => finding.code));
  const parts = [text.trim().replace(/[.\s]+$/, '')];
  if (codes.has('no_metric'))
    parts.push(
      context.baseline ? `from ${context.baseline} to [target]` : 'from [where it stands now] to [target]',
    );
  if (codes.has('no_deadline')) parts.push('by [date within the plan]');
  return `${parts.join(', ')}.`;
}
