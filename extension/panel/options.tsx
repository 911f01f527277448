import { Loading } from '@fairway/shared/ui/index.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { session } from './state.ts';
import { Toasts } from './toasts.tsx';

/** The extension's options page: the panel's settings in a tab. */
export function Options() {
  const view = session.value;
  if (!view) return <Loading />;
  return (
    <>
      <main class="panel-main fw-stack">
        <h1>Fairway</h1>
        {view.state === 'signed-out' ? <SignInScreen session={view} /> : <SettingsScreen />}
      </main>
      <Toasts />
    </>
  );
}
