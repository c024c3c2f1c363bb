/** Figures of the rule: how steady its pick is if players are drawn anew, and what choosing a whole refresh costs. */
import { styleText } from 'node:util';
import { chooseFromPool } from '../src/choose/choose-from-pool.ts';
import { heroTreesOf } from '../src/choose/hero-trees.ts';
import { grouped } from '../src/grouped.ts';
import { poolOf } from '../src/choose/pool.ts';
import type { ChooseMode } from '../src/choose/scores.ts';
import { encounterVotes } from '../src/choose/votes.ts';
import type { CleanRow } from '../src/clean/clean-row.ts';
import type { Cell, CellRow } from '../src/cell.ts';
import { chooseContent, cleanCell, parseTalentTrees } from '../src/index.ts';
import type { TalentTrees } from '../src/index.ts';
import { recordedCell } from '../test/recorded-page.ts';
import { sharedDataThere, sharedJson } from '../test/shared-data.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const resamples = 1000;
const cellCount = 680;
/** Share of weeks. */
const mostChanges = 0.05;

const eligible = () => true;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

if (sharedDataThere) {
  const trees = parseTalentTrees(sharedJson('talents/raidbots-talents-11.0.5.json'));
  const cell = recordedCell();
  const kernel = samePicks(cellRows(cell, trees), 'kernel');
  const exact = samePicks(cellRows(cell, trees), 'exact');
  print(`bootstrap, ${resamples} resamples of 76 players on the recorded page:`);
  print(`  same pick, kernel: ${percent(kernel)} (target: at least 85 %)`);
  print(`  same pick, exact:  ${percent(exact)} (about 28 %)`);
  print(`share of ${resamples} weeks that change the build, each week's players drawn anew from that page:`);
  const weeks = [76, 40, 20].map((players) => {
    const without = changingWeeks(cellRows(cell, trees), players, false);
    const kept = changingWeeks(cellRows(cell, trees), players, true);
    print(
      `  ${players} players: ${percent(without.changes)} without keeping last week's build, ${percent(kept.changes)} with; ` +
        `in ${percent(kept.gone)} nobody plays it any more, whatever the margin`,
    );
    return kept.changes;
  });
  print(`  (target with 76 players: at most ${percent(mostChanges)})`);
  const { seconds, rows, distinct } = wholeRefresh(cell, trees);
  print(`choosing a whole refresh: ${cellCount} cells, ${rows} rows, ${distinct} distinct talent lists:`);
  print(`  ${seconds.toFixed(2)} s of processor time`);
  if (kernel < 0.85 || weeks[0]! > mostChanges) {
    print(styleText('red', 'target missed'));
    process.exitCode = 1;
  }
} else {
  print('choosing: skipped, the recorded page is not beside the checkout (../shared).');
}

function cellRows(cell: Cell, trees: TalentTrees): readonly CleanRow[] {
  return cleanCell(cell, trees).rows;
}

/** Share of resamples (players drawn with replacement, all rows of each) that pick what the full sample picks. */
function samePicks(rows: readonly CleanRow[], mode: ChooseMode): number {
  const drawn = drawer(rows);
  const full = chooseFromPool(poolOf(encounterVotes(rows)), { mode, eligible })?.build.key;
  let same = 0;
  for (let resample = 0; resample < resamples; resample++) {
    const pick = chooseFromPool(poolOf(encounterVotes(drawn(76))), { mode, eligible })?.build.key;
    same += pick === full ? 1 : 0;
  }
  return same / resamples;
}

/** Draws so many players, with replacement, all rows of each. */
function drawer(rows: readonly CleanRow[]): (players: number) => readonly CleanRow[] {
  const random = randomFrom(1);
  const byPlayer = [...grouped(rows, (row) => row.player).values()];
  return (players) =>
    Array.from({ length: players }, (_, index) =>
      byPlayer[random(byPlayer.length)]!.map((row) => ({ ...row, player: `${index}` })),
    ).flat();
}

interface ChangingWeeks {
  /** Share of weeks whose build is another than the week's before. */
  readonly changes: number;
  /** Share of weeks in which nobody plays the build of the week before in the winning hero tree. */
  readonly gone: number;
}

/** @param keeping Keep the build of the week before where the rule says so. */
function changingWeeks(rows: readonly CleanRow[], players: number, keeping: boolean): ChangingWeeks {
  const drawn = drawer(rows);
  let before: string | undefined;
  let changes = 0;
  let gone = 0;
  for (let week = 0; week <= resamples; week++) {
    const last = keeping ? before : undefined;
    const pool = poolOf(encounterVotes(drawn(players)));
    const choice = chooseFromPool(pool, { mode: 'kernel', eligible, last });
    const isPlayed = heroTreesOf(pool)[0]?.builds.some(({ key }) => key === before) === true;
    gone += before !== undefined && !isPlayed ? 1 : 0;
    changes += before !== undefined && choice?.build.key !== before ? 1 : 0;
    before = choice?.build.key;
  }
  return { changes: changes / resamples, gone: gone / resamples };
}

/** 40 specializations' worth of the recorded page, varied so that few rows are the same: 9 bosses and 8 dungeons each. */
function wholeRefresh(page: Cell, trees: TalentTrees) {
  const random = randomFrom(2);
  const lists = new Set<string>();
  let rows = 0;
  let cpu = 0;
  for (let spec = 0; spec < 40; spec++) {
    for (const [contentType, count] of [
      ['raid', 9],
      ['mythicPlus', 8],
    ] as const) {
      const encounterIds = Array.from({ length: count }, (_, index) => 1000 + index);
      const cells = encounterIds.map((encounterId) => ({
        ...page,
        key: { specId: 256, encounterId, contentType },
        rows: page.rows.map((row) => varied(row, trees, random)),
      }));
      for (const cell of cells) {
        rows += cell.rows.length;
        for (const row of cell.rows) {
          lists.add(row.talents.map((talent) => talent.entryId).join());
        }
      }
      const before = process.cpuUsage();
      chooseContent({ specId: 256, contentType, cells, encounterIds, trees, mode: 'kernel' });
      const used = process.cpuUsage(before);
      cpu += used.user + used.system;
    }
  }
  return { seconds: cpu / 1e6, rows, distinct: lists.size };
}

/** The row with two of its choices the other way round: as legal as before. */
function varied(row: CellRow, trees: TalentTrees, random: Random): CellRow {
  const nodes = trees.bySpecId.get(256)!.nodeByEntryId;
  const talents = row.talents.map((talent) => ({ ...talent }));
  const choices = talents.filter((talent) => nodes.get(talent.entryId)?.type === 'choice');
  for (let turn = 0; turn < 2 && choices.length > 0; turn++) {
    const talent = choices[random(choices.length)]!;
    const other = nodes.get(talent.entryId)!.entries.find((entry) => entry.entryId !== talent.entryId)!;
    talent.entryId = other.entryId;
  }
  return { ...row, talents };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
