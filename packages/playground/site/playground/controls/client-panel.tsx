/** The client itself: reload, deaths, the server's slowness and other surprises, the windows' size. */
import { useState } from 'preact/hooks';
import type { PlayClient } from '../play-client.ts';
import { levels } from '../settings.ts';
import { Choice } from './field.tsx';

/** Surprises of the real client that the simulated one can play; names are those of its traps. */
const surprises = [
  { trap: 'castDelay', on: 20, text: 'A slow server: changes begin 20 s late' },
  { trap: 'secretCasts', on: 1, text: 'Spell ids of casts are secret' },
  { trap: 'commitFails', on: 1, text: 'The server refuses changes of talents' },
  { trap: 'creationLost', on: 1, text: 'New loadouts are never confirmed' },
  { trap: 'talentWindowShown', on: 1, text: 'The talent window is open' },
  { trap: 'noMap', on: 1, text: 'The client knows no floor' },
  { trap: 'journalNeverComplete', on: 1, text: 'The journal reports no boss as dead' },
  { trap: 'noSettings', on: 1, text: 'A part of the settings’ functions is missing' },
] as const;

const scales = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5].map((scale) => ({
  value: scale,
  text: `${Math.round(scale * 100)} %`,
}));

export function ClientPanel({ client }: { readonly client: PlayClient }) {
  const facts = client.state.view?.facts;
  const [scale, setScale] = useState(1);
  const isOn = (trap: string): boolean =>
    client.state.steps.findLast(({ action }) => action[0] === 'trap' && action[1] === trap)?.action[2] !==
      0 && client.state.steps.some(({ action }) => action[0] === 'trap' && action[1] === trap);
  return (
    <details class="panel">
      <summary>Client</summary>
      <div class="row">
        <button type="button" onClick={() => client.act(['reload'])}>
          /reload
        </button>
        <button type="button" onClick={() => client.act(['relog'])}>
          Log out and in
        </button>
        <button type="button" onClick={() => client.act([facts?.dead === true ? 'revive' : 'die'])}>
          {facts?.dead === true ? 'Live again' : 'Die'}
        </button>
        <button type="button" onClick={() => client.act(['walk'])}>
          Take a step
        </button>
        <button
          type="button"
          onClick={() => client.act(['levelUp'])}
          disabled={facts === undefined || facts.level >= levels.most}
        >
          Gain a level
        </button>
        <button type="button" onClick={() => client.act(['wait', 60])}>
          Wait a minute
        </button>
      </div>
      <Choice
        label="Size of the addon’s windows"
        value={scale}
        groups={[{ text: '', items: scales }]}
        onChoose={(value) => {
          setScale(Number(value));
          client.act(['scale', Number(value)]);
        }}
      />
      <fieldset class="surprises">
        <legend>Surprises</legend>
        {surprises.map(({ trap, on, text }) => (
          <label key={trap}>
            <input
              type="checkbox"
              checked={isOn(trap)}
              onChange={(event) => client.act(['trap', trap, event.currentTarget.checked ? on : 0])}
            />
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
