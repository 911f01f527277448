import { Banner, Button, Loading, Toast, ToastRegion } from '@fairway/shared/ui/index.ts';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages.ts';
import { CheckInScreen } from './check-in/check-in-screen.tsx';
import { EvaluationScreen } from './end/evaluation-screen.tsx';
import { OutcomeScreen } from './end/outcome-screen.tsx';
import { HereScreen } from './here/here-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { PlansScreen } from './plans-screen.tsx';
import { SettingsScreen } from './settings-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { go, online, outbox, type Route, route, say, session, toast } from './state.ts';
import { TriageScreen } from './triage/triage-screen.tsx';
import { WaitingScreen } from './waiting-screen.tsx';

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
      <ToastRegion>
        <CurrentToast />
      </ToastRegion>
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
      <h1 class="panel-name">Fairway</h1>
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
  if (state === 'waiting')
    return (
      <Banner tone="warn" role="status" title="The server was not reached yet">
        <p>{entriesWait()}Plans open as soon as it answers.</p>
      </Banner>
    );
  return null;
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
      return <TriageScreen key={at.personId} personId={at.personId} personName={at.personName} />;
    case 'plan':
      return <PlanScreen key={at.planId} planId={at.planId} />;
    case 'check-in':
      return <CheckInScreen key={at.planId} planId={at.planId} />;
    case 'evaluation':
      return <EvaluationScreen key={at.planId} planId={at.planId} />;
    case 'outcome':
      return <OutcomeScreen key={at.planId} planId={at.planId} />;
  }
}

const SHOWN_MS = 6_000;

/** What just happened. It counts the seconds in which undo is possible, then goes. */
function CurrentToast() {
  const shown = toast.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!shown) return;
    const started = Date.now();
    setNow(started);
    const until = shown.undo?.until ?? started + SHOWN_MS;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until && toast.value === shown) toast.value = null;
    }, 250);
    return () => clearInterval(timer);
  }, [shown]);
  if (!shown) return null;
  const { undo, message } = shown;
  const dismiss = () => {
    toast.value = null;
  };
  if (!undo) return <Toast message={message} onDismiss={dismiss} />;
  const secondsLeft = Math.max(0, Math.ceil((undo.until - now) / 1000));
  const onUndo = async () => {
    const came = await sendMessage('undoCommand', undo.commandId);
    say(
      came === 'undone'
        ? 'Undone. Nothing was logged.'
        : 'Too late to undo: it is on the record. You can take it back there.',
    );
  };
  return <Toast message={message} undo={{ onUndo: () => void onUndo(), secondsLeft }} onDismiss={dismiss} />;
}
