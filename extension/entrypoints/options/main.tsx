import '@fairway/shared/ui/styles/index.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { Options } from '../../panel/options.tsx';
import { start } from '../../panel/start.ts';

render(<Options />, document.getElementById('app')!);
void start();
