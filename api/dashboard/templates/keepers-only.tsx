import type { ComponentType } from 'preact';
import { NotHere } from '../load.tsx';
import { Page } from '../page.tsx';
import { keepsAll, useMe } from '../session.tsx';

/** Shows a page to those who make templates; to everybody else it is not there. The server refuses them all the same. */
export function keepersOnly(Inner: ComponentType) {
  return function Kept() {
    if (keepsAll(useMe())) return <Inner />;
    return (
      <Page title="Not found" heading="Not found" narrow>
        <NotHere />
      </Page>
    );
  };
}
