import { type Employee, employees } from '../demo/organisation.ts';

/** What a reviewer writes in one review; each text is kept exactly as it was typed. */
export interface ReviewTexts {
  /** One line. */
  focus: string;
  results: string;
  goals: string;
  /** HTML of the rich text editor. */
  summary: string;
}

export interface Review {
  /** Not the employee's number, as in real HR systems. */
  id: string;
  employee: string;
  title: string;
  texts: ReviewTexts;
  /** An instant, or null while nothing was saved. */
  savedAt: string | null;
}

const firstId = 5201;

function hasManager(employee: Employee): boolean {
  return employee.manager !== undefined;
}

/** One empty review for everybody who has a manager. */
export function emptyReviews(): Map<string, Review> {
  const reviews = employees.filter(hasManager).map(
    (employee, index): Review => ({
      id: String(firstId + index * 7),
      employee: employee.number,
      title: 'Year-end review',
      texts: { focus: '', results: '', goals: '', summary: '' },
      savedAt: null,
    }),
  );
  return new Map(reviews.map((review) => [review.id, review]));
}

/** The texts in an untrusted body, or null when it does not hold all four as strings. */
export function readTexts(body: unknown): ReviewTexts | null {
  if (typeof body !== 'object' || body === null) return null;
  const { focus, results, goals, summary } = body as Record<string, unknown>;
  const allStrings =
    typeof focus === 'string' &&
    typeof results === 'string' &&
    typeof goals === 'string' &&
    typeof summary === 'string';
  return allStrings ? { focus, results, goals, summary } : null;
}
