/** The entry of the builds page. */
import { render } from 'preact';
import { App } from './app.tsx';

render(<App />, document.querySelector('#app')!);
