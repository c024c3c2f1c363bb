/** The playground: the game's screen, the controls of the world, the log and the stories. */
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { CharacterPanel } from './controls/character-panel.tsx';
import { ClientPanel } from './controls/client-panel.tsx';
import { LoadoutPanel } from './controls/loadout-panel.tsx';
import { MomentBar } from './controls/moment-bar.tsx';
import { PlacePanel } from './controls/place-panel.tsx';
import { dataNote } from './data-note.ts';
import { ErrorList } from './error-list.tsx';
import { GameScreen } from './game-screen.tsx';
import { readLink } from './link.ts';
import { Log } from './log.tsx';
import { PlayClient } from './play-client.ts';
import { SessionBar } from './session-bar.tsx';
import { usualSettings } from './settings.ts';
import { StoryBar } from './story-bar.tsx';
import { StoryList } from './story-list.tsx';
import { useLinkInAddress } from './use-link.ts';

const newWorker = (): Worker =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });

export function App() {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const client = useMemo(() => new PlayClient(newWorker, () => redraw(undefined)), []);
  const [linkFault, setLinkFault] = useState<string>();
  const [sourceFault, setSourceFault] = useState<string>();
  useEffect(() => {
    const read = readLink(location.hash);
    setLinkFault(read.ok ? undefined : read.why);
    client.start(read.ok ? read.session : { settings: usualSettings, steps: [] });
    import.meta.hot?.on('toptalent:addon', () => {
      setSourceFault(undefined);
      client.restartWithNewFiles();
    });
    import.meta.hot?.on('toptalent:broken', ({ message }: { readonly message: string }) => {
      setSourceFault(message);
    });
  }, []);
  useLinkInAddress(client, setLinkFault);
  const { state } = client;
  const note = dataNote(state);
  return (
    <div class="layout">
      <section class="stage" aria-label="The game">
        <SessionBar client={client} />
        {linkFault !== undefined && (
          <p class="notice bad" role="alert">
            This link could not be read: {linkFault} A usual session was started instead.
          </p>
        )}
        {sourceFault !== undefined && (
          <pre class="notice bad" role="alert" tabIndex={0}>
            {sourceFault}
          </pre>
        )}
        {state.broken !== undefined && (
          <p class="notice bad" role="alert">
            {state.broken}
          </p>
        )}
        {note !== undefined && (
          <p class="notice bad" role="status">
            {note}
          </p>
        )}
        <GameScreen client={client} />
        {state.view?.story !== undefined && <StoryBar client={client} story={state.view.story} />}
        {state.refusal !== undefined && (
          <p class="notice bad" role="status">
            {state.refusal}
          </p>
        )}
        <MomentBar client={client} />
        <ErrorList errors={state.errors} />
        <Log log={state.log} />
      </section>
      <aside class="controls" aria-label="The world">
        {state.story !== undefined && (
          <p class="hint">During a story the world cannot be changed. Leave the story to change it.</p>
        )}
        <fieldset class="world" disabled={state.story !== undefined}>
          <CharacterPanel client={client} />
          <PlacePanel client={client} />
          <LoadoutPanel client={client} />
          <ClientPanel client={client} />
        </fieldset>
        <StoryList client={client} />
      </aside>
    </div>
  );
}
