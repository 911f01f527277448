import { Banner } from '@fairway/shared/ui/index.ts';
import type { StripFailure } from '../../overlay/strip.ts';

const WHY: Record<StripFailure, string> = {
  blocked: 'This site lets no other program show anything in its pages.',
  removed: 'This page kept taking the strip away.',
};

/** The page has no strip, so this panel is the place to log. */
export const NoStrip = ({ why }: { why: StripFailure }) => (
  <Banner tone="info" role="status" title="The strip cannot be shown on this page">
    <p>{WHY[why]} Log check-ins here in the panel instead: everything works as on other pages.</p>
  </Banner>
);
