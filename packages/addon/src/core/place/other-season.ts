/** Whether the data is for another season than the client's. */
import type { OpenBuildData } from '@toptalent/build-data';
import type { Keystones } from './port.ts';

/** Whether no dungeon of the data is in the client's season. False if either list is empty. */
export function isOtherSeason(data: OpenBuildData, keystones: Keystones): boolean {
  const season = keystones.season();
  const shipped = data.encounters.filter((encounter) => encounter.challengeModeId !== undefined);
  return (
    season.length > 0 &&
    shipped.length > 0 &&
    shipped.every(({ challengeModeId }) => challengeModeId !== undefined && !season.includes(challengeModeId))
  );
}
