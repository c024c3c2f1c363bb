/** The report of a sample row: the ranked player among the others of the fight. */
import {
  dungeonById,
  keystoneWarcraftLogsId,
  raidBossById,
  raidDifficulties,
  specializations,
} from '@toptalent/game';
import {
  createRandom,
  newBoss,
  nextDungeons,
  nextRaidBosses,
  pickOne,
  readReportCode,
} from '@toptalent/sample';
import type { ReportPlace, Sample, SampleRow } from '@toptalent/sample';
import { talentCodeOf } from './talent-code.ts';
import { slugsOf } from './slugs.ts';
import type { FightPlayer, SourceReport } from './source.ts';

const raidSize = 20;
const groupSize = 5;

/** @param codeVersion Serialization version of its import codes. */
export function sampleReport(sample: Sample, code: string, codeVersion: number): SourceReport | undefined {
  const place = readReportCode(code);
  const row = place === undefined ? undefined : rowAt(sample, place);
  if (place === undefined || row === undefined) {
    return undefined;
  }
  const isDungeon = place.difficulty === 'mythicPlus';
  return {
    code,
    startTime: row.report.startTime,
    fight: {
      fightId: row.report.fightId,
      encounterId: place.encounterId,
      name: nameOf(place.encounterId),
      difficulty: isDungeon
        ? keystoneWarcraftLogsId
        : raidDifficulties.find((entry) => entry.difficulty === place.difficulty)!.warcraftLogsId,
      startTime: row.startTime,
      duration: row.duration,
      keystoneLevel: row.keystoneLevel,
      players: playersOf(sample, place, isDungeon ? groupSize : raidSize, codeVersion),
    },
  };
}

/** In every eighth report a second player has the ranked one's specialization: then the specialization identifies neither. */
function playersOf(sample: Sample, place: ReportPlace, size: number, codeVersion: number): FightPlayer[] {
  const random = createRandom([place.specId, place.encounterId, place.index]);
  const mine = random.integer(size);
  const twin = place.index % 8 === 7 ? (mine + 1) % size : -1;
  const others = specializations.filter((specialization) => specialization.specId !== place.specId);
  const players: FightPlayer[] = [];
  let actorId = 1;
  for (let seat = 0; seat < size; seat++) {
    actorId += 1 + random.integer(3);
    const isSame = seat === mine || seat === twin;
    const specId = isSame ? place.specId : pickOne(random, others).specId;
    const index = seat === mine ? place.index : isSame ? place.index + 1 : random.integer(20);
    const row = rowAt(sample, { ...place, specId, index });
    const slugs = slugsOf(specId);
    players.push({
      actorId,
      name: row === undefined || row.hidden ? `Anonymous${seat}` : row.player.name,
      server: row === undefined || row.hidden ? '' : row.player.server.name,
      className: slugs.className,
      specName: slugs.specName,
      talentCode: () => (row === undefined ? null : talentCodeOf(sample, slugs, row, codeVersion)),
    });
  }
  return players;
}

function rowAt(sample: Sample, place: ReportPlace): SampleRow | undefined {
  return sample.population({ ...place, limit: place.index + 1 }).rows[place.index];
}

/** `game` knows every encounter but those of a changed world. */
function nameOf(encounterId: number): string {
  const added = [...nextDungeons, ...nextRaidBosses].find((one) => one.encounterId === encounterId);
  return (dungeonById(encounterId) ?? raidBossById(encounterId) ?? added ?? newBoss).name;
}
