/** Refuses a pinned zone of another season where it would replace cells or builds that are there. */
import type { BuildData } from '@toptalent/build-data';
import { scanIfReadable } from '../checkpoint/scan.ts';
import type { PinnedSeason } from '../discover/pin-zones.ts';
import { counted } from '../words/text.ts';
import type { Folders } from '../settings/folders.ts';
import { UsageError } from '../settings/usage-error.ts';

interface NamedZone {
  readonly zoneId: number;
  readonly name: string;
}

/**
 * @param previous The data that is there, if any.
 * @throws {UsageError} when the pinned zones would take away what belongs to others.
 */
export function keepSeason(pinned: PinnedSeason, folders: Folders, previous: BuildData | undefined): void {
  if (pinned.foreign.length === 0) {
    return;
  }
  const idsOf = (zones: readonly NamedZone[]): readonly number[] => zones.map((zone) => zone.zoneId);
  const ids = idsOf(pinned.season.zones);
  // A file that cannot be read is set aside later, not lost.
  const { header, cells } = scanIfReadable(folders.checkpoint) ?? {};
  const lost: string[] = [];
  // A checkpoint belongs to one list of zones, and is discarded whole for another. The data loses only the builds of zones
  // that are not in the list.
  if (
    header !== undefined &&
    cells !== undefined &&
    cells.size > 0 &&
    idsOf(header.zones).join() !== ids.join()
  ) {
    lost.push(`${counted(cells.size, 'cell')} of ${namesOf(header.zones)} in ${folders.checkpoint}`);
  }
  const isLost = ({ zoneId }: NamedZone): boolean => !ids.includes(zoneId);
  if (previous?.zones.some(isLost) === true && Object.keys(previous.specs).length > 0) {
    lost.push(`the builds of ${namesOf(previous.zones)} in ${folders.out}`);
  }
  if (lost.length > 0) {
    throw new UsageError(
      `Not of the current season is ${namesOf(pinned.foreign)}, which would take away what is there: ` +
        `${lost.join('; ')}. Give it a home of its own: set TOPTALENT_HOME to another folder.`,
    );
  }
}

function namesOf(zones: readonly NamedZone[]): string {
  return zones.map((zone) => `${zone.name} (${zone.zoneId})`).join(', ');
}
