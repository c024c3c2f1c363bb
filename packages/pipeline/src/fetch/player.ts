/** Who a row belongs to, as a salted hash: the checkpoint holds no names. */
import { createHmac } from 'node:crypto';
import type { Ranking } from '@toptalent/warcraft-logs';

/** 64 bits: among a million players two meet with a chance of 1 in 37 million. */
const hashDigits = 16;

/** The same for all rows of a player: name, server and region; for a hidden player report and fight. */
export function playerHash(row: Ranking, salt: string): string {
  return row.hidden === true || row.server == null
    ? hashed(['hidden', row.report?.code ?? row.startTime, row.report?.fightID ?? ''], salt)
    : hashed(['player', row.name, row.server.name, row.server.region], salt);
}

/** As rankings name them. */
const regions = ['US', 'EU', 'KR', 'TW', 'CN'];

/**
 * Whether somebody of that name may be the player of the hash. Reports do not say the region, so each is tried, and write
 * "TarrenMill" as well as "Tarren Mill".
 */
export function isHashOf(hash: string, salt: string, name: string, server: string): boolean {
  const servers = [server, server.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')];
  return servers.some((spelled) =>
    regions.some((region) => hashed(['player', name, spelled, region], salt) === hash),
  );
}

function hashed(identity: readonly unknown[], salt: string): string {
  return createHmac('sha256', salt).update(JSON.stringify(identity)).digest('hex').slice(0, hashDigits);
}
