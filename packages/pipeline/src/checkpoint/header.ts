/** The checkpoint's first line: what its cells are about, and the run that it belongs to. */
import { secondsSchema } from '@toptalent/build-data/schema';
import * as z from 'zod';

/** Version of the file's format; another one is another file. */
export const checkpointFormat = 2;

const zoneSchema = z.object({
  zoneId: z.number(),
  name: z.string(),
  partitionId: z.number(),
  partitionName: z.string(),
});

export const headerSchema = z.object({
  checkpoint: z.literal(checkpointFormat),
  /** Address of the API, or "sample". */
  endpoint: z.string().transform(endpointName),
  zones: z.array(zoneSchema),
  talentTreeVersion: z.string(),
  /** Number of the run, from 1: a run that is resumed keeps it. */
  run: z.number().int(),
  /** Start of the run, epoch seconds: what dates the data. */
  startedAt: secondsSchema,
  /** Hexadecimal; players are hashed with it, here and nowhere else. */
  salt: z.string().regex(/^[0-9a-f]{32,}$/),
});

/** An address as it may be written down and said: what follows its path may be somebody's key. */
export function endpointName(address: string): string {
  return address.replace(/[?#].*$/su, '');
}

export type Header = z.output<typeof headerSchema>;

/** What cells must have been fetched under to be of use now. */
export type Identity = Pick<Header, 'endpoint' | 'zones' | 'talentTreeVersion'>;

/** Which settings differ, in words; empty when the cells can be used. */
export function differences(was: Identity, is: Identity): readonly string[] {
  const found: string[] = [];
  if (was.endpoint !== is.endpoint) {
    found.push(`the endpoint (was ${was.endpoint}, is ${is.endpoint})`);
  }
  const zones = (identity: Identity): string =>
    identity.zones.map((zone) => `${zone.name} ${zone.zoneId}`).join(', ');
  const partitions = (identity: Identity): string =>
    identity.zones.map((zone) => `${zone.name}: ${zone.partitionName} (${zone.partitionId})`).join(', ');
  const ids = (identity: Identity, of: 'zoneId' | 'partitionId'): string =>
    identity.zones.map((zone) => zone[of]).join();
  if (ids(was, 'zoneId') !== ids(is, 'zoneId')) {
    found.push(`the zones (were ${zones(was)}; are ${zones(is)})`);
  } else if (ids(was, 'partitionId') !== ids(is, 'partitionId')) {
    found.push(`the partitions (were ${partitions(was)}; are ${partitions(is)})`);
  }
  if (was.talentTreeVersion !== is.talentTreeVersion) {
    found.push(
      `the talent trees (were ${was.talentTreeVersion.slice(0, 12)}, are ${is.talentTreeVersion.slice(0, 12)})`,
    );
  }
  return found;
}
