import '@fairway/shared/ui/styles/index.css';
import '../../card/card.css';
import { render } from 'preact';
import { Card } from '../../card/card.tsx';

render(<Card />, document.getElementById('app')!);
