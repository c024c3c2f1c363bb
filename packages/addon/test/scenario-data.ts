/** Build data for scenarios: the pipeline's choice from the sample's rankings, in memory. */
import type { BuildData, ContentType, Zone } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { buildDataFrom, chooseContent, encounterFrom, indexTree } from '@toptalent/pipeline';
import type { ChooseRequest, EmitInput, TalentTrees } from '@toptalent/pipeline';
import { createSample, sampleSeason, sampleTalentTree } from '@toptalent/sample';

type Cell = ChooseRequest['cells'][number];

/** 2026-11-20, 03:00 UTC: two days before the scenarios begin. */
const generatedAt = 1795143600;

const raids = sampleSeason.raidZones.flatMap((zone) =>
  zone.bosses.map((boss, order) => ({
    id: boss.encounterId,
    name: boss.name,
    zoneId: zone.zoneId,
    contentType: 'raid' as const,
    order,
    journalId: boss.journalId,
  })),
);
const dungeons = sampleSeason.dungeonZone.dungeons.map((dungeon, order) => ({
  id: dungeon.encounterId,
  name: dungeon.name,
  zoneId: sampleSeason.dungeonZone.zoneId,
  contentType: 'mythicPlus' as const,
  order,
  journalId: 0,
}));

function zoneOf(zoneId: number, name: string, contentType: ContentType): Zone {
  return { zoneId, name, contentType, partition: { id: 1, name: sampleSeason.patch } };
}

/** Build data of these specializations, all 40 unless given; marked as sample data. */
export function sampleBuildData(specIds = specializations.map(({ specId }) => specId)): BuildData {
  const sample = createSample();
  const trees: TalentTrees = {
    version: '0'.repeat(64),
    bySpecId: new Map(specIds.map((specId) => [specId, indexTree(sampleTalentTree(specId))])),
  };
  const contents: EmitInput['contents'][number][] = [];
  for (const specId of specIds) {
    for (const [contentType, encounters] of [
      ['raid', raids],
      ['mythicPlus', dungeons],
    ] as const) {
      const cells = encounters.map((encounter) => cellOf(sample, specId, encounter.id, contentType));
      const encounterIds = encounters.map((encounter) => encounter.id);
      contents.push(chooseContent({ specId, contentType, cells, encounterIds, trees, mode: 'kernel' }));
    }
  }
  const cells = specIds.length * (raids.length + dungeons.length);
  return buildDataFrom({
    source: 'sample',
    generatedAt,
    coverage: { cells, done: cells, empty: 0, failed: 0 },
    zones: [
      ...sampleSeason.raidZones.map((zone) => zoneOf(zone.zoneId, zone.name, 'raid')),
      zoneOf(sampleSeason.dungeonZone.zoneId, sampleSeason.dungeonZone.name, 'mythicPlus'),
    ],
    encounters: [...raids, ...dungeons].map((listed) => encounterFrom(listed)),
    contents,
  });
}

function cellOf(
  sample: ReturnType<typeof createSample>,
  specId: number,
  encounterId: number,
  contentType: ContentType,
): Cell {
  const difficulty = contentType === 'raid' ? 'mythic' : 'mythicPlus';
  const { rows } = sample.population({ specId, encounterId, difficulty, limit: 100 });
  return {
    key: { specId, encounterId, contentType },
    difficulty,
    runStartedAt: generatedAt,
    pages: 1,
    rows: rows.map((row) => ({
      player: `${row.player.name}/${row.player.server.name}`,
      startTime: row.startTime,
      keystoneLevel: row.keystoneLevel,
      talents: row.talents,
    })),
  };
}
