/** Where the character is, and what happens there: difficulty, floor, bosses, keystone. */
import { useState } from 'preact/hooks';
import { city, dungeons, placeOf, raids, usualDifficulty } from '../places.ts';
import type { PlayClient } from '../play-client.ts';
import { Choice } from './field.tsx';

const placeGroups = [
  { text: '', items: [{ value: city.instanceId, text: city.name }] },
  { text: 'Raids', items: raids.map(({ instanceId, name }) => ({ value: instanceId, text: name })) },
  { text: 'Dungeons', items: dungeons.map(({ instanceId, name }) => ({ value: instanceId, text: name })) },
];

export function PlacePanel({ client }: { readonly client: PlayClient }) {
  const facts = client.state.view?.facts;
  const place = placeOf(facts?.instanceId ?? 0);
  return (
    <details class="panel" open>
      <summary>Place</summary>
      <Choice
        label="Where"
        value={place.instanceId}
        groups={placeGroups}
        onChoose={(value) => {
          const wanted = placeOf(Number(value));
          client.act(['enter', wanted.kind, wanted.instanceId, usualDifficulty(wanted)]);
        }}
      />
      {place.kind !== 'none' && (
        <div class="pair">
          <Choice
            label="Difficulty"
            value={facts?.difficultyId ?? 0}
            groups={[
              { text: '', items: place.difficulties.map(({ id, name }) => ({ value: id, text: name })) },
            ]}
            onChoose={(value) => client.act(['difficulty', Number(value)])}
          />
          <Choice
            label="Floor"
            value={facts?.floor ?? 0}
            groups={[
              {
                text: '',
                items: [
                  { value: 0, text: 'no map' },
                  ...place.floors.map((floor) => ({ value: floor, text: `map ${floor}` })),
                ],
              },
            ]}
            onChoose={(value) => client.act(['floor', Number(value)])}
          />
        </div>
      )}
      {place.kind === 'raid' && <Bosses client={client} />}
      {place.challengeModeId !== undefined && <Keystone client={client} id={place.challengeModeId} />}
    </details>
  );
}

function Bosses({ client }: { readonly client: PlayClient }) {
  const facts = client.state.view?.facts;
  const { bosses } = placeOf(facts?.instanceId ?? 0);
  const [chosen, setChosen] = useState(0);
  const dead = facts?.deadBosses ?? [];
  const isDead = (encounterId: number): boolean => dead.includes(encounterId);
  const boss =
    bosses.find(({ encounterId }) => encounterId === chosen) ??
    bosses.find((one) => !isDead(one.encounterId));
  const inFight = facts !== undefined && facts.encounterId !== 0;
  if (boss === undefined) {
    return <p class="hint">Every boss here is dead.</p>;
  }
  return (
    <>
      <Choice
        label="Boss"
        value={boss.encounterId}
        groups={[
          {
            text: '',
            items: bosses.map(({ encounterId, name }) => ({
              value: encounterId,
              text: isDead(encounterId) ? `${name} (dead)` : name,
            })),
          },
        ]}
        onChoose={(value) => setChosen(Number(value))}
      />
      <div class="row">
        <button
          type="button"
          disabled={inFight || isDead(boss.encounterId)}
          onClick={() => client.act(['pull', boss.encounterId])}
        >
          Pull
        </button>
        <button type="button" disabled={!inFight} onClick={() => client.act(['wipe'])}>
          Wipe
        </button>
        <button type="button" disabled={!inFight} onClick={() => client.act(['kill'])}>
          Kill
        </button>
        <button
          type="button"
          disabled={inFight || isDead(boss.encounterId)}
          onClick={() => client.act(['dead', boss.encounterId])}
        >
          Was killed before
        </button>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={() => client.act(['readyCheck'])}>
          Ready check
        </button>
        <button
          type="button"
          disabled={facts?.readyCheck !== true}
          onClick={() => client.act(['readyCheckOver'])}
        >
          All are ready
        </button>
      </div>
    </>
  );
}

function Keystone({ client, id }: { readonly client: PlayClient; readonly id: number }) {
  const isRunning = client.state.view?.facts.keystoneRunning === true;
  return (
    <div class="row">
      <button type="button" disabled={isRunning} onClick={() => client.act(['keystone', id])}>
        Put in the keystone
      </button>
      <button type="button" disabled={isRunning} onClick={() => client.act(['startKey'])}>
        Start the run
      </button>
      <button type="button" disabled={!isRunning} onClick={() => client.act(['endKey'])}>
        Finish the run
      </button>
    </div>
  );
}
