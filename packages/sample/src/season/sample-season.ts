/**
 * The season that the sample plays. It stays when `game` learns of a newer one, so that the tests and stories that play in it keep
 * their world.
 */
import { seasons } from '@toptalent/game';
import type { Season } from '@toptalent/game';

export const sampleSeason: Season = seasons.find(({ patch }) => patch === '12.1')!;
