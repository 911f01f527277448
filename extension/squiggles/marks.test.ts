import type { Finding } from '@fairway/shared/goals/types.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarks } from './marks.ts';

const finding = (start: number, end: number, severity: Finding['severity'] = 'warning'): Finding => ({
  code: 'hedge',
  start,
  end,
  severity,
  message: 'Why.',
  fix: 'How.',
});
const spans = (findings: Finding[]) => toMarks(findings).map(({ start, end }) => [start, end]);

describe('toMarks', () => {
  it('keeps the order of the text', () => {
    expect(spans([finding(10, 12), finding(0, 4), finding(4, 6)])).toEqual([
      [0, 4],
      [4, 6],
      [10, 12],
    ]);
  });

  it('prefers warnings to hints and short marks to long ones', () => {
    expect(spans([finding(0, 9, 'hint'), finding(2, 20)])).toEqual([[2, 20]]);
    expect(spans([finding(0, 30), finding(3, 6), finding(20, 24)])).toEqual([
      [3, 6],
      [20, 24],
    ]);
  });

  it('drops what marks nothing', () => {
    expect(spans([finding(4, 4)])).toEqual([]);
  });

  it('never overlaps, and numbers its marks', () => {
    const any = fc.tuple(fc.nat(60), fc.nat(12), fc.constantFrom<Finding['severity'][]>('warning', 'hint'));
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const marks = toMarks(
          list.map(([start, length, severity]) => finding(start, start + length, severity)),
        );
        marks.forEach((mark, index) => {
          expect(mark.id).toBe(index);
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});
