/** The character's saved loadouts. */
import { useState } from 'preact/hooks';
import type { PlayClient } from '../play-client.ts';
import { Choice } from './field.tsx';

const contents = [
  { value: 'own', text: 'a build of my own' },
  { value: 'raid', text: 'the top build for raids' },
  { value: 'mythicPlus', text: 'the top build for Mythic+' },
  { value: 'random-4', text: 'a random build' },
];

export function LoadoutPanel({ client }: { readonly client: PlayClient }) {
  const facts = client.state.view?.facts;
  const [content, setContent] = useState('own');
  const loadouts = facts?.loadouts ?? [];
  const name = `Mine ${loadouts.length + 1}`;
  return (
    <details class="panel">
      <summary>Saved loadouts ({loadouts.length})</summary>
      <ul class="loadouts">
        {loadouts.map((loadout) => (
          <li key={loadout}>
            <span>
              {loadout}
              {loadout === facts?.selected ? ' (selected)' : ''}
            </span>
            <button
              type="button"
              onClick={() => client.act(['choose', loadout])}
              aria-label={`Choose ${loadout}`}
            >
              Choose
            </button>
            <button
              type="button"
              onClick={() => client.act(['remove', loadout])}
              aria-label={`Delete ${loadout}`}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <Choice
        label="A new one holds"
        value={content}
        groups={[{ text: '', items: contents }]}
        onChoose={setContent}
      />
      <button type="button" onClick={() => client.act(['save', name, content])}>
        Save as “{name}”
      </button>
    </details>
  );
}
