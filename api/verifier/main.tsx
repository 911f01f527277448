import '@fairway/shared/ui/styles/index.css';
import './verifier.css';
import { render } from 'preact';
import { VerifierPage } from './page.tsx';

render(<VerifierPage />, document.getElementById('app')!);
