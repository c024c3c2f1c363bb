/** Above the screen: who plays, start over, the clock, the link. */
import { classById, specializations } from '@toptalent/game';
import { useState } from 'preact/hooks';
import type { PlayClient } from './play-client.ts';

export function SessionBar({ client }: { readonly client: PlayClient }) {
  const { state } = client;
  const [copied, setCopied] = useState(false);
  const { story } = state;
  const specId = state.view?.facts.specId ?? state.settings.specId;
  const spec = specializations.find((one) => one.specId === specId)!;
  const copyLink = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${location.href.replace(/#.*$/, '')}#${client.link()}`);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div class="session-bar">
      <p class="who">
        {story === undefined
          ? `${spec.name} ${classById(spec.classId)!.name}, ${state.view?.facts.placeName ?? 'logging in'}`
          : `Story: ${story}`}
      </p>
      <button type="button" onClick={() => client.start({ settings: state.settings, steps: [] })}>
        {story === undefined ? 'Start over' : 'Leave the story'}
      </button>
      <button type="button" aria-pressed={state.paused} onClick={() => client.pause(!state.paused)}>
        Stop time
      </button>
      <button type="button" onClick={() => void copyLink()}>
        {copied ? 'Copied' : 'Copy link'}
      </button>
    </div>
  );
}
