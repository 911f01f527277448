import '@fairway/shared/ui/styles/index.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../panel/shell.tsx';
import { start } from '../../panel/state.ts';

render(<Panel />, document.getElementById('app')!);
void start();
