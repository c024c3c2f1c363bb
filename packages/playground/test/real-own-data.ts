/** Data of the project's own on the real trees of 12.0.5, which are not part of the project: real codes, made-up figures. */
import { existsSync, readFileSync } from 'node:fs';
import type { Build, BuildData } from '@toptalent/build-data';
import { emptyData, madeUpBuild } from '@toptalent/build-data/made-up-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { specializations } from '@toptalent/game';
import { decodeLoadout, encodeLoadout, loadoutFromPicks } from '@toptalent/loadout';
import type { Loadout, TalentTree } from '@toptalent/loadout';
import { parseTalentTrees } from '@toptalent/pipeline';
import { clientTreeOf, SimClient } from '@toptalent/wow-sim';
import type { ClientTree } from '@toptalent/wow-sim';
import { installLuaBase } from '@toptalent/wow-sim/node';
import { classTreeOf } from '../src/site/class-tree.ts';

const folder = new URL('../../../../shared/data/talents/', import.meta.url);

/** Whether the real data is there. */
export const realDataPresent = existsSync(folder);

export const readShared = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

export interface OwnData {
  readonly data: BuildData;
  readonly versions: TreesByVersion;
}

/** A raid build, a Mythic+ build and a runner-up of every specialization: real codes, and made-up legal ones where those are rare. */
export function realOwnData(): OwnData {
  const trees = parseTalentTrees(readShared('raidbots-talents-12.0.5.json'));
  const { vectors } = readShared('golden-vectors.json') as { vectors: readonly ListedCode[] };
  const listed = [...vectors, ...(readShared('import-strings.json') as readonly ListedCode[])];
  const ofVersion = Object.fromEntries([...trees.bySpecId].map(([specId, { tree }]) => [specId, tree]));
  const specs = specializations.map(({ specId, classId }) => {
    const tree = ofVersion[specId]!;
    const siblings = specializations.filter((spec) => spec.classId === classId);
    const clientTree = clientTreeOf(
      classTreeOf({ classId, trees: siblings.map((spec) => ofVersion[spec.specId]!), hash: noHash }),
    );
    const judge = new Judge(specId, clientTree);
    const real = listed
      .filter((one) => one.specId === specId && one.treeHash === null)
      .map(({ code }) => code);
    const codes = [...new Set(real)].filter((code) => judge.takes(code));
    const [raid, mythicPlus, other] = [...codes, ...judge.madeUp(tree)].map((code) =>
      buildOf(code, tree, trees.version),
    );
    return [
      `${specId}`,
      {
        raid: { general: withRunnerUp(raid!, other ?? mythicPlus!), encounters: {} },
        mythicPlus: { general: mythicPlus!, encounters: {} },
      },
    ] as const;
  });
  return {
    data: { ...emptyData, specs: Object.fromEntries(specs) },
    versions: { [trees.version]: ofVersion },
  };
}

interface ListedCode {
  readonly specId: number;
  readonly code: string;
  readonly treeHash: string | null;
}

const noHash = Array.from({ length: 16 }, () => 0);

/** Holds codes against the rules of the simulated client. */
class Judge {
  private readonly specId: number;
  private readonly talents: SimClient['game']['talents'];

  constructor(specId: number, tree: ClientTree) {
    installLuaBase();
    this.specId = specId;
    const nothing = { globals: {}, addonName: 'None', savedVariables: [], loadAddon: () => undefined };
    this.talents = new SimClient({ ...nothing, specId, tree }).game.talents;
  }

  takes(code: string): boolean {
    const bought = this.talents.decode(code, this.specId);
    return bought !== undefined && this.talents.spendsAllPoints(this.specId, bought);
  }

  /** Two codes that take whatever comes first, from either end of each row. */
  madeUp(tree: TalentTree): readonly string[] {
    return [1, -1].map((direction) => {
      const picks = this.filled(direction);
      const loadout = loadoutFromPicks(picks, tree);
      if (!loadout.ok) {
        throw new Error(`No code of ${this.specId}: ${loadout.failure.reason}.`);
      }
      return encodeLoadout(loadout.value, tree);
    });
  }

  private filled(direction: number) {
    const { tree } = this.talents;
    const seen = tree.nodes.filter(({ specIds }) => specIds.includes(this.specId));
    const heroTree = seen.find(({ kind }) => kind === 'subTree')!.entries.at(direction < 0 ? -1 : 0)!;
    const wanted = seen
      .filter(({ kind, subTreeId }) => kind !== 'hero' || subTreeId === heroTree.subTreeId)
      .toSorted((a, b) => a.posY - b.posY || direction * (a.posX - b.posX));
    let bought: Readonly<Record<number, { nodeId: number; ranks: number; entryId: number }>> = {};
    for (const { nodeId, kind, maxRanks, entries } of wanted) {
      for (let ranks = maxRanks; ranks > 0; ranks--) {
        const entryId = kind === 'subTree' ? heroTree.entryId : entries[0]!.entryId;
        const more = { ...bought, [nodeId]: { nodeId, ranks, entryId } };
        if (this.talents.violationOf(this.specId, more) === undefined) {
          bought = more;
          break;
        }
      }
    }
    return Object.values(bought);
  }
}

function buildOf(talentCode: string, tree: TalentTree, talentTreeVersion: string): Build {
  const decoded = decodeLoadout(talentCode, tree);
  const { heroTree } = (decoded as { readonly value: Loadout }).value;
  return madeUpBuild('a', {
    talentCode,
    asOf: emptyData.generatedAt,
    talentTreeVersion,
    heroTree: { ...heroTree!, share: 0.8, low: 0.7, high: 0.9 },
    alternatives: [],
  });
}

function withRunnerUp(build: Build, { talentCode, heroTree }: Build): Build {
  const figures = { exactPlayers: 2, similarShare: 0.1, reason: 'runnerUp' as const };
  return { ...build, alternatives: [{ talentCode, heroTree, ...figures }] };
}
