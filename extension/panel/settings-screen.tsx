import { Actions, Button, Checkbox, Dialog } from '@fairway/shared/ui/index.ts';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../messages.ts';
import { ask } from '../surely.ts';
import { go, say, session } from './state.ts';

/** Who is signed in, where Fairway is on, and what it shows there. */
export function SettingsScreen() {
  return (
    <>
      <Account />
      <Sites />
      <Shows />
    </>
  );
}

const HERE_ONLY =
  'You are signed out here. The server was not reached: end the other sessions on the dashboard, under your name.';

function Account() {
  const { me, server } = session.value!;
  const [waiting, setWaiting] = useState(0);
  const [everywhere, setEverywhere] = useState(false);
  async function signOut(how: { evenIfWaiting: boolean; everywhere: boolean }) {
    const left = await ask('signOut', how);
    setWaiting(left.waiting);
    setEverywhere(how.everywhere);
    if (left.waiting > 0) return;
    session.value = await ask('session');
    go({ screen: 'here' });
    say(left.onServer || !how.everywhere ? 'You are signed out.' : HERE_ONLY);
  }
  return (
    <section class="fw-surface fw-stack" aria-labelledby="account">
      <h2 id="account">Account</h2>
      <dl class="fw-facts">
        <div>
          <dt>Signed in as</dt>
          <dd>{me?.person.name ?? '—'}</dd>
        </div>
        <div>
          <dt>Organisation</dt>
          <dd>{me?.organisation.name ?? '—'}</dd>
        </div>
        <div>
          <dt>Server</dt>
          <dd>{server}</dd>
        </div>
      </dl>
      <Actions>
        <Button kind="quiet" onClick={() => void signOut({ evenIfWaiting: false, everywhere: true })}>
          Sign out everywhere
        </Button>
        <Button onClick={() => void signOut({ evenIfWaiting: false, everywhere: false })}>Sign out</Button>
      </Actions>
      {waiting > 0 && (
        <Dialog title="Not everything is sent" onClose={() => setWaiting(0)}>
          <div class="fw-stack">
            <p>
              {waiting === 1 ? 'One entry has' : `${waiting} entries have`} not reached the server. They stay
              sealed on this device until you sign in here again.
            </p>
            <Actions>
              <Button onClick={() => setWaiting(0)}>Stay signed in</Button>
              <Button kind="primary" onClick={() => void signOut({ evenIfWaiting: true, everywhere })}>
                Sign out all the same
              </Button>
            </Actions>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function Sites() {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const load = () => void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return (
    <section class="fw-surface fw-stack" aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      {origins.length === 0 ? (
        <p class="fw-muted">Fairway is on for no site yet.</p>
      ) : (
        <ul class="fw-list fw-stack fw-tight">
          {origins.map((origin) => (
            <li key={origin} class="fw-split">
              <span>{origin.replace(/\/\*$/, '')}</span>
              <Button
                size="s"
                kind="quiet"
                aria-label={`Turn off for ${origin}`}
                onClick={() => void browser.permissions.remove({ origins: [origin] })}
              >
                Turn off
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What Fairway shows by itself: each can be switched off. */
function Shows() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => void ask('settings').then(setSettings), []);
  if (!settings) return null;
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    void ask('setSettings', next);
  };
  return (
    <section class="fw-surface fw-stack" aria-labelledby="shows">
      <h2 id="shows">What Fairway shows by itself</h2>
      <Checkbox
        label="The strip on people’s pages"
        hint="It looks the same on every person’s page."
        checked={settings.strip}
        onChecked={(strip) => change({ strip })}
      />
      <Checkbox
        label="A reminder, once a day, when something is due"
        hint="It names nobody, because whoever stands by reads it too."
        checked={settings.reminders}
        onChecked={(reminders) => change({ reminders })}
      />
    </section>
  );
}
