/** Steps through a story: below the game's screen, and always in view while the page scrolls. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../sim/view.ts';
import type { PlayClient } from './play-client.ts';

/** Milliseconds between two steps of a story that plays by itself. */
const stepMilliseconds = 900;

type ViewStory = NonNullable<View['story']>;

interface StoryBarProps {
  readonly client: PlayClient;
  readonly story: ViewStory;
}

export function StoryBar({ client, story }: StoryBarProps) {
  const [plays, setPlays] = useState(false);
  const { started } = client.state;
  const next = useRef<HTMLButtonElement>(null);
  const { name, step, done, failed } = story;
  useEffect(() => {
    if (!plays || done) {
      return undefined;
    }
    const timer = setTimeout(() => client.nextStep(), stepMilliseconds);
    return () => clearTimeout(timer);
  }, [plays, name, step, done]);
  useEffect(() => setPlays(false), [started, done]);
  useEffect(() => {
    // Who chose it in the list goes on here; a link leaves the focus alone.
    if (document.activeElement?.closest('.stories') !== null) {
      next.current?.focus({ preventScroll: true });
      document.querySelector('.viewport')?.scrollIntoView({ block: 'nearest' });
    }
  }, [started]);
  // At the end the buttons keep the focus, which a disabled one would lose.
  const rest = done ? 'true' : undefined;
  return (
    <section class="story" aria-label="The story">
      <p class={failed.length > 0 ? 'bad' : ''} aria-live="polite">
        {progressOf(story)}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          ref={next}
          aria-disabled={rest}
          onClick={() => done || client.nextStep()}
        >
          Next step
        </button>
        <button
          type="button"
          aria-disabled={rest}
          aria-pressed={plays}
          onClick={() => setPlays(!plays && !done)}
        >
          Play
        </button>
        <button type="button" onClick={() => client.openStory(name)}>
          Start again
        </button>
      </div>
    </section>
  );
}

/** Where the story is, and what was not as expected, in sentences. */
function progressOf({ step, done, failed }: ViewStory): string {
  const end = failed.length === 0 ? ': the end, all as expected' : ': the end';
  return [`Step ${step}${done ? end : ''}`, ...failed.map((what) => `Not as expected: ${what}`)]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
