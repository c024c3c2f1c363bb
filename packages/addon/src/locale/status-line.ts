/** The line of `/toptalent status`: in English everywhere, because players paste it into bug reports. */
import type { Status } from '../core/chat/message.ts';
import type { ClientWords } from './client-words.ts';

const atLogin: Readonly<Record<Status['atLogin'], string>> = {
  offer: 'an offer is due',
  momentOff: 'switched off in the settings',
  belowMaxLevel: 'silent below maximum level',
  nothingHere: 'no build fits this specialization',
  worn: 'you use a top build',
  closeEnough: 'you are close enough to a top build',
  kept: 'you chose to keep yours',
  dismissed: 'you dismissed the offers of this visit',
  changedSince: 'you changed your talents since',
  keyRunning: 'a keystone run is on',
  pvpMatch: 'a match is on',
  talentsNotLoaded: 'no advice',
  missing: 'no advice',
  otherVersion: 'no advice',
  damaged: 'no advice',
};

export function statusLine(status: Status, words: ClientWords): string {
  const parts: string[] = [`version ${status.version}`];
  const { data, differing, place } = status;
  if ('fault' in data) {
    parts.push(`data: ${data.fault}`);
  } else {
    const source = data.sample ? 'sample' : 'Warcraft Logs';
    parts.push(`data: ${source}, ${words.isoDate(data.asOf)} (${days(data.ageDays)})`);
  }
  parts.push(`${status.specName ?? 'no specialization'}: ${atLogin[status.atLogin]}`);
  if (differing.raid !== undefined) {
    parts.push(`raid build differs in ${talents(differing.raid)}`);
  }
  if (differing.mythicPlus !== undefined) {
    parts.push(`Mythic+ build differs in ${talents(differing.mythicPlus)}`);
  }
  parts.push(status.hasBackup ? 'backup kept' : 'no backup');
  if (status.busy) {
    parts.push('changing talents');
  }
  const floor = place.floor === undefined ? '' : `, floor ${place.floor}`;
  const subZone = place.subZone === '' ? '' : `, ${place.subZone}`;
  parts.push(`instance ${place.instanceId}, difficulty ${place.difficultyId}${floor}${subZone}`);
  return `Status: ${parts.join('; ')}.`;
}

function talents(points: number): string {
  return points === 1 ? '1 talent' : `${points} talents`;
}

function days(count: number): string {
  if (count === 0) {
    return 'today';
  }
  return count === 1 ? '1 day ago' : `${count} days ago`;
}
