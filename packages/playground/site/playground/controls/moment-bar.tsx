/** The moments that the addon is for, one button each. */
import { city, dungeons, raids, usualDifficulty } from '../places.ts';
import type { Place } from '../places.ts';
import type { PlayClient } from '../play-client.ts';

const raid = raids[0]!;
const dungeon = dungeons.find(({ name }) => name === "Kings' Rest") ?? dungeons[0]!;

export function MomentBar({ client }: { readonly client: PlayClient }) {
  const facts = client.state.view?.facts;
  const isInside = (place: Place): boolean => facts?.instanceId === place.instanceId;
  const enter = (place: Place) => () =>
    client.act(['enter', place.kind, place.instanceId, usualDifficulty(place)]);
  const isOff = facts === undefined || client.state.story !== undefined;
  return (
    <fieldset class="moments" disabled={isOff}>
      <legend>Moments to try</legend>
      <button type="button" onClick={() => client.act(['relog'])}>
        Log in again
      </button>
      {!isInside(raid) && (
        <button type="button" onClick={enter(raid)}>
          Enter the raid
        </button>
      )}
      {facts?.instanceType === 'raid' && (
        <button type="button" class="button" onClick={() => client.act(['readyCheck'])}>
          Ready check
        </button>
      )}
      {!isInside(dungeon) && (
        <button type="button" onClick={enter(dungeon)}>
          Enter a dungeon
        </button>
      )}
      {facts !== undefined && facts.instanceType !== 'none' && (
        <button type="button" onClick={enter(city)}>
          Leave the instance
        </button>
      )}
      <button type="button" onClick={() => client.act(['combat', facts?.inCombat === true ? 0 : 1])}>
        {facts?.inCombat === true ? 'End combat' : 'Start combat'}
      </button>
      <button type="button" onClick={() => client.act(['chat', '/toptalent browse'])}>
        Browse all builds
      </button>
      <button type="button" onClick={() => client.act(['chat', '/toptalent settings'])}>
        Settings
      </button>
    </fieldset>
  );
}
