import { describe, expect, it } from 'vitest';
import { recommend, type TriageAnswers } from './triage.ts';
import { asked, complete, QUESTIONS } from './triage-questions.ts';

const all = Object.fromEntries(QUESTIONS.map(({ key }) => [key, 'no'])) as TriageAnswers;

describe('the questions of triage', () => {
  it('are complete only when every one that is put has an answer', () => {
    expect(complete(all)).toEqual(all);
    const { hurtsTeam: _, ...most } = all;
    expect(complete(most)).toBeUndefined();
  });

  it('stop at misconduct, and what was not asked is said to be so', () => {
    const answers = { ...all, misconduct: 'yes' as const };
    expect(asked(answers)).toHaveLength(1);
    expect(complete({ misconduct: 'yes' })).toMatchObject({ misconduct: 'yes', hurtsTeam: 'not_asked' });
    expect(recommend(complete(answers)!).tool).toBe('hr');
  });
});
