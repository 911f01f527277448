import { render } from 'preact';

render(<p>Fairway</p>, document.getElementById('app')!);
