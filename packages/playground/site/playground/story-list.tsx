/** The list of the test suite's own stories. */
import { useState } from 'preact/hooks';
import type { PlayClient } from './play-client.ts';

const mostShown = 60;

export function StoryList({ client }: { readonly client: PlayClient }) {
  const [wanted, setWanted] = useState('');
  const { stories } = client.state;
  const words = wanted.toLowerCase().split(/\s+/);
  const found = stories.filter((name) => words.every((word) => name.toLowerCase().includes(word)));
  return (
    <details class="panel stories">
      <summary>Stories ({stories.length})</summary>
      <p class="hint">
        What the addon promises, as the project’s tests play it. Open one and go through it step by step.
      </p>
      <label>
        Find a story
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <ul>
        {found.slice(0, mostShown).map((name) => (
          <li key={name}>
            <button type="button" class="link" onClick={() => client.openStory(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p class="hint">and {found.length - mostShown} more</p>}
    </details>
  );
}
