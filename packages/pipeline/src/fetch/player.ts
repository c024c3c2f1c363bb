/** Identifies the player of a row by a salted hash: the checkpoint holds no names. */
import { createHmac } from 'node:crypto';
import type { Ranking } from '@toptalent/warcraft-logs';

/** 64 bits: among a million players two share a hash with a chance of 1 in 37 million. */
const hashDigits = 16;

/** The same for all rows of a player: name, server and region; for a hidden player report and fight. */
export function playerHash(row: Ranking, salt: string): string {
  return row.hidden === true || row.server == null
    ? hashed(['hidden', row.report?.code ?? row.startTime, row.report?.fightID ?? ''], salt)
    : hashed(['player', row.name, plainServer(row.server.name), row.server.region], salt);
}

/** As rankings name them. */
const regions = ['US', 'EU', 'KR', 'TW', 'CN'];

/** Whether a player of that name and server may be the one of the hash. Reports do not name the region: each is tried. */
export function isHashOf(hash: string, salt: string, name: string, server: string): boolean {
  return regions.some((region) => hashed(['player', name, plainServer(server), region], salt) === hash);
}

/** Rankings write "Tarren Mill" and "Mal'Ganis", reports also "TarrenMill" and "MalGanis". */
function plainServer(server: string): string {
  return server.replace(/[\s'-]/g, '').toLowerCase();
}

function hashed(identity: readonly unknown[], salt: string): string {
  return createHmac('sha256', salt).update(JSON.stringify(identity)).digest('hex').slice(0, hashDigits);
}
