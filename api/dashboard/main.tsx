import '@fairway/shared/ui/styles/index.css';
import '@fairway/shared/ui/styles/print.css';
import './styles/frame.css';
import './styles/team.css';
import './styles/plan.css';
import './styles/settings.css';
import './styles/print.css';
import { render } from 'preact';

// The plan's rules count days with Temporal, which some phones do not have yet.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const [{ App }, { isSomethingKept }] = await Promise.all([import('./app.tsx'), import('./commands/kept.ts')]);

addEventListener('beforeunload', (event) => {
  if (isSomethingKept()) event.preventDefault();
});

render(<App />, document.getElementById('app')!);
