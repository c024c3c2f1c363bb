/** The playground's page. */
import { render } from 'preact';

render(<p>Loading…</p>, document.querySelector('#app')!);
