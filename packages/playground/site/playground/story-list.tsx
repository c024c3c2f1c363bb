/** The test suite's own stories, played step by step. */
import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../sim/view.ts';
import type { PlayClient } from './play-client.ts';

/** Milliseconds between two steps of a story that plays by itself. */
const stepMilliseconds = 900;
const mostShown = 60;

export function StoryList({ client }: { readonly client: PlayClient }) {
  const [wanted, setWanted] = useState('');
  const [plays, setPlays] = useState(false);
  const { stories, view } = client.state;
  const story = view?.story;
  useEffect(() => {
    if (!plays || story === undefined || story.done) {
      return undefined;
    }
    const timer = setTimeout(() => client.nextStep(), stepMilliseconds);
    return () => clearTimeout(timer);
  }, [plays, story?.name, story?.step, story?.done]);
  const words = wanted.toLowerCase().split(/\s+/);
  const found = stories.filter((name) => words.every((word) => name.toLowerCase().includes(word)));
  return (
    <details class="panel stories" open={story !== undefined}>
      <summary>Stories ({stories.length})</summary>
      <p class="hint">
        What the addon promises, as the project’s tests play it. Open one and go through it step by step.
      </p>
      {story !== undefined && (
        <div class="story" aria-live="polite">
          <p>
            <strong>{story.name}</strong>
          </p>
          <p class={story.failed.length > 0 ? 'bad' : ''}>{progressOf(story)}</p>
          <div class="row">
            <button type="button" disabled={story.done} onClick={() => client.nextStep()}>
              Next step
            </button>
            <button type="button" aria-pressed={plays} onClick={() => setPlays(!plays)}>
              {plays ? 'Plays by itself' : 'Play'}
            </button>
            <button type="button" onClick={() => client.openStory(story.name)}>
              From the beginning
            </button>
          </div>
        </div>
      )}
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

/** Where the story is, and what was not as expected, in sentences. */
function progressOf({ step, done, failed }: NonNullable<View['story']>): string {
  const end = failed.length === 0 ? ': the end, all as expected' : ': the end';
  return [`Step ${step}${done ? end : ''}`, ...failed.map((what) => `Not as expected: ${what}`)]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
