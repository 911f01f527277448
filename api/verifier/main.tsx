import '@fairway/shared/ui/styles/index.css';
import '@fairway/shared/ui/styles/print.css';
import './verifier.css';
import { render } from 'preact';
import { VerifierPage } from './page.tsx';

render(<VerifierPage />, document.getElementById('app')!);
