import '@fairway/shared/ui/styles/index.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../panel/shell.tsx';
import { start } from '../../panel/start.ts';

render(<Panel />, document.getElementById('app')!);
void start();
