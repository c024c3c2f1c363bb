/** The first line of the checkpoint: what its cells were fetched for, and by which run. */
import { countSchema, idSchema, lineSchema, nameSchema, secondsSchema } from '@toptalent/border';
import * as z from 'zod';

/** Version of the file's format. A file of another version is set aside. */
export const checkpointFormat = 3;

const zoneSchema = z.object({
  zoneId: idSchema,
  name: nameSchema,
  partitionId: idSchema,
  partitionName: nameSchema,
});

export const headerSchema = z.object({
  checkpoint: z.literal(checkpointFormat),
  /** Address of the API, or "sample". */
  endpoint: lineSchema.transform(endpointName),
  zones: z.array(zoneSchema),
  talentTreeVersion: z.string().regex(/^[0-9a-z]{1,64}$/),
  /** Number of the run, from 1. A resumed run keeps it. */
  run: countSchema,
  /** Start of the run, epoch seconds. It dates the data. */
  startedAt: secondsSchema,
  /** Hexadecimal. It salts the hashes of this checkpoint's players; no other file has it. */
  salt: z.string().regex(/^[0-9a-f]{32,128}$/),
});

/** An address that is safe to store and show: without its query, which may hold a key. */
export function endpointName(address: string): string {
  return address.replace(/[?#].*$/su, '');
}

export type Header = z.output<typeof headerSchema>;

/** What cells were fetched for. They are usable only by a run of the same endpoint, zones and trees. */
export type Identity = Pick<Header, 'endpoint' | 'zones' | 'talentTreeVersion'>;

/** What differs between two identities, in words; empty if the cells can be used. */
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
