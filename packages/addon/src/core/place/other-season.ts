/** Whether the data is of the season that the client plays. */
import type { OpenBuildData } from '@toptalent/build-data';
import type { Keystones } from './port.ts';

/** Whether none of the shipped dungeons is one of the season that the client plays. */
export function isOtherSeason(data: OpenBuildData, keystones: Keystones): boolean {
  const season = keystones.season();
  const shipped = data.encounters.filter((encounter) => encounter.challengeModeId !== undefined);
  return (
    season.length > 0 &&
    shipped.length > 0 &&
    shipped.every(({ challengeModeId }) => challengeModeId !== undefined && !season.includes(challengeModeId))
  );
}
