import { Banner, Button, Loading } from '@fairway/shared/ui/index.ts';
import { sendMessage } from '../messages.ts';
import { unreached } from './background.ts';
import { HereScreen } from './here/here-screen.tsx';
import { lazy } from './lazy.tsx';
import { PlansScreen } from './plans-screen.tsx';
import type { Route } from './route.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { go, online, outbox, recorded, refresh, route, session } from './state.ts';
import { Toasts } from './toasts.tsx';

const TriageScreen = lazy(async () => (await import('./triage/triage-screen.tsx')).TriageScreen);
const PlanScreen = lazy(async () => (await import('./plan/plan-screen.tsx')).PlanScreen);
const WhyScreen = lazy(async () => (await import('./plan/why-screen.tsx')).WhyScreen);
const CheckInScreen = lazy(async () => (await import('./check-in/check-in-screen.tsx')).CheckInScreen);
const EvaluationScreen = lazy(async () => (await import('./end/evaluation-screen.tsx')).EvaluationScreen);
const WaitingScreen = lazy(async () => (await import('./waiting-screen.tsx')).WaitingScreen);
const OutcomeScreen = lazy(async () => (await import('./end/outcome-screen.tsx')).OutcomeScreen);

/** The side panel. */
export function Panel() {
  const view = session.value;
  if (!view) return <Loading label="Opening Fairway…" />;
  const signedIn = view.state !== 'signed-out';
  return (
    <>
      <Header signedIn={signedIn} />
      <main class="panel-main fw-stack">
        <Notices />
        {signedIn ? <Screen at={route.value} /> : <SignInScreen session={view} />}
      </main>
      <Toasts />
    </>
  );
}

const TABS = [
  ['here', 'This page'],
  ['plans', 'My plans'],
] as const;

function Header({ signedIn }: { signedIn: boolean }) {
  const waiting = outbox.value.entries.length;
  const at = route.value.screen;
  return (
    <header class="panel-header">
      <h1 class="panel-name">
        <img src="/icon/32.png" alt="Fairway" width="24" height="24" />
      </h1>
      {signedIn && (
        <nav class="panel-nav" aria-label="Fairway">
          {TABS.map(([screen, label]) => (
            <button
              key={screen}
              type="button"
              class="panel-tab"
              aria-current={at === screen ? 'page' : undefined}
              onClick={() => go({ screen })}
            >
              {label}
            </button>
          ))}
          {waiting > 0 && (
            <button
              type="button"
              class="panel-tab"
              aria-current={at === 'waiting' ? 'page' : undefined}
              onClick={() => go({ screen: 'waiting' })}
            >
              Waiting <span class="panel-count">{waiting}</span>
            </button>
          )}
        </nav>
      )}
      <button
        type="button"
        class="panel-tab panel-more"
        aria-current={at === 'settings' ? 'page' : undefined}
        onClick={() => go({ screen: 'settings' })}
        hidden={!signedIn}
      >
        Settings
      </button>
    </header>
  );
}

/** What holds for every screen. */
function Notices() {
  const { state } = session.value!;
  if (state === 'expired')
    return (
      <Banner tone="warn" role="alert" title="You are signed out">
        <p>What you type is kept on this device and sent after you sign in again.</p>
        <div>
          <Button size="s" onClick={() => void sendMessage('beginSignIn')}>
            Sign in again
          </Button>
        </div>
      </Banner>
    );
  if (!online.value)
    return (
      <Banner tone="warn" icon="offline" role="status" title="You are offline">
        <p>What you write is kept on this device and sent when you are back.</p>
      </Banner>
    );
  if (unreached.value && state === 'signed-in')
    return (
      <Banner tone="warn" icon="offline" role="status" title="The server does not answer">
        <p>You see what was last read. What you write is kept on this device and sent later.</p>
        <div>
          <Button size="s" onClick={() => void again()}>
            Try again
          </Button>
        </div>
      </Banner>
    );
  if (state === 'waiting')
    return (
      <Banner tone="warn" role="status" title="The server was not reached yet">
        <p>{entriesWait()}Plans open as soon as it answers.</p>
      </Banner>
    );
  return null;
}

async function again(): Promise<void> {
  await refresh();
  recorded.value++;
}

const entriesWait = (): string => {
  const count = outbox.value.entries.length;
  if (count === 0) return '';
  return count === 1
    ? 'One entry waits, sealed, on this device. '
    : `${count} entries wait, sealed, on this device. `;
};

function Screen({ at }: { at: Route }) {
  switch (at.screen) {
    case 'here':
      return <HereScreen />;
    case 'plans':
      return <PlansScreen />;
    case 'waiting':
      return <WaitingScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'triage':
      return <TriageScreen key={`${at.personId} ${at.from}`} {...at} />;
    case 'plan':
      return <PlanScreen key={at.planId} planId={at.planId} />;
    case 'why':
      return <WhyScreen key={at.entryId} planId={at.planId} entryId={at.entryId} />;
    case 'check-in':
      return <CheckInScreen key={at.planId} planId={at.planId} />;
    case 'evaluation':
      return <EvaluationScreen key={at.planId} planId={at.planId} />;
    case 'outcome':
      return <OutcomeScreen key={at.planId} planId={at.planId} />;
  }
}
