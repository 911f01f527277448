import { NotHere } from '../load.tsx';
import { Page } from '../page.tsx';

/** An address that is none of ours. */
export function NotFoundPage() {
  return (
    <Page title="Not found" heading="Not found">
      <NotHere />
    </Page>
  );
}
