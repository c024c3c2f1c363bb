/** Who a row belongs to, as a salted hash: the checkpoint holds no names. */
import { createHmac } from 'node:crypto';
import type { Ranking } from '@toptalent/warcraft-logs';

/** 64 bits: among a million players two meet with a chance of 1 in 37 million. */
const hashDigits = 16;

/** The same for all rows of a player: name, server and region; for a hidden player report and fight. */
export function playerHash(row: Ranking, salt: string): string {
  const identity =
    row.hidden === true || row.server == null
      ? ['hidden', row.report?.code ?? row.startTime, row.report?.fightID ?? '']
      : ['player', row.name, row.server.name, row.server.region];
  return createHmac('sha256', salt).update(JSON.stringify(identity)).digest('hex').slice(0, hashDigits);
}
