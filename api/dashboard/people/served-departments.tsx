import { useMe } from '../session.tsx';

/** Says to HR of some departments whose plans or entries a list holds, so that nothing seems to be missing. */
export function ServedDepartments({ shows }: { shows: 'plans' | 'people' }) {
  const { hrUnits } = useMe();
  if (!hrUnits) return null;
  return (
    <p class="fw-small fw-muted">
      You are HR for {hrUnits.join(', ')}: you see {shows} there, and{' '}
      {shows === 'plans' ? 'those that you lead' : 'your own reports'}.
    </p>
  );
}
