import { Button, TextField } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { parseSite, patternOf } from '../../sites/pattern.ts';
import { say, session } from '../state.ts';

/**
 * Asks the browser for one site. To be called in the very task of a click, with nothing awaited before: browsers show
 * their question only then.
 */
async function allowSite(origin: string): Promise<void> {
  const allowed = await browser.permissions.request({ origins: [patternOf(origin)] });
  if (allowed) say(`Fairway is on for ${new URL(origin).host}.`);
}

/** Turns the extension on for one site: the one beside the panel where it can be seen, else one that is typed. */
export function EnableSite({ origin }: { origin: string | null }) {
  const suggested = session.value?.suggestedSites ?? [];
  return (
    <section class="fw-surface fw-stack" aria-labelledby="enable">
      {origin ? (
        <>
          <h2 id="enable">Use Fairway on {new URL(origin).host}?</h2>
          <p>
            If this is your HR system, Fairway reads whose page it is, shows a small strip there and checks
            goals as you type. It looks at no other site.
          </p>
          <div>
            <Button kind="primary" onClick={() => void allowSite(origin)}>
              Turn on for this site
            </Button>
          </div>
        </>
      ) : (
        <>
          <h2 id="enable">Fairway is not on for this page</h2>
          <p>
            Go to your HR system and click the Fairway button in the browser’s toolbar, or type the system’s
            address here.
          </p>
          <TypedSite />
        </>
      )}
      {suggested.length > 0 && (
        <div class="fw-stack fw-tight">
          <p class="fw-small fw-muted">Suggested by your organisation</p>
          <div class="fw-row">
            {suggested.map((site) => (
              <Button key={site} size="s" onClick={() => void allowSite(site)}>
                {site.replace(/^https?:\/\//, '')}
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function TypedSite() {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  return (
    <form
      class="fw-stack fw-tight"
      onSubmit={(event) => {
        event.preventDefault();
        const origin = parseSite(typed);
        setError(origin ? undefined : 'This is not a web address. It looks like hr.example.com');
        if (origin) void allowSite(origin);
      }}
    >
      <TextField
        label="Address of your HR system"
        required
        value={typed}
        onValue={setTyped}
        error={error}
        placeholder="hr.example.com"
        spellcheck={false}
      />
      <div>
        <Button type="submit">Turn on</Button>
      </div>
    </form>
  );
}
