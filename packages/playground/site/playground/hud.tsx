/** What the game shows besides the addon: the player, the place, the cast bar, the chat. */
import { classById, specializations } from '@toptalent/game';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { View, ViewFacts } from '../../sim/view.ts';
import { chatLine } from '../drawing/chat-line.ts';
import { placeOf } from './places.ts';
import type { PlayClient } from './play-client.ts';

export function Hud({ client, view }: { readonly client: PlayClient; readonly view: View }) {
  const { facts } = view;
  return (
    <div class="hud">
      <PlayerFrame facts={facts} />
      <Zone facts={facts} />
      {facts.changing && (
        <div class="cast">
          <div class="cast-fill" />
          <span>Changing talents</span>
        </div>
      )}
      <Chat client={client} />
    </div>
  );
}

function PlayerFrame({ facts }: { readonly facts: ViewFacts }) {
  const spec = specializations.find(({ specId }) => specId === facts.specId)!;
  const { token, name } = classById(spec.classId)!;
  const states = [
    facts.dead ? 'Dead' : '',
    facts.inCombat ? 'In combat' : '',
    facts.keystoneRunning ? 'Keystone runs' : '',
  ];
  return (
    <div class={`player ${token.toLowerCase()}`}>
      <span class="portrait" aria-hidden="true">
        {spec.name.slice(0, 1)}
      </span>
      <span class="name">
        {spec.name} {name}
      </span>
      <span class="level">{facts.level}</span>
      <span class="state">{states.filter((state) => state !== '').join(', ')}</span>
    </div>
  );
}

function Zone({ facts }: { readonly facts: ViewFacts }) {
  const place = placeOf(facts.instanceId);
  const difficulty = place.difficulties.find(({ id }) => id === facts.difficultyId);
  const boss = place.bosses.find(({ encounterId }) => encounterId === facts.encounterId);
  return (
    <div class="zone">
      <span class="zone-name">{facts.placeName}</span>
      {place.kind !== 'none' && <span>{difficulty?.name ?? ''}</span>}
      {boss !== undefined && <span class="fight">Fighting {boss.name}</span>}
    </div>
  );
}

function Chat({ client }: { readonly client: PlayClient }) {
  const [line, setLine] = useState('');
  const { chat } = client.state;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current!.scrollTop = list.current!.scrollHeight;
  }, [chat]);
  return (
    <form
      class="chat-window"
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim() !== '') {
          client.act(['chat', line.trim()]);
        }
        setLine('');
      }}
    >
      <div class="chat-lines" ref={list} role="log" aria-label="Chat" tabIndex={0}>
        {chat.slice(-50).map((text) => chatLine(text))}
      </div>
      <input
        aria-label="Type a command into the chat"
        placeholder="Type /toptalent, then Enter"
        value={line}
        disabled={client.state.story !== undefined}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setLine(event.currentTarget.value)}
      />
    </form>
  );
}
