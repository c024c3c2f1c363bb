/** Real talent trees and strings. They are not part of the project, so their tests may be skipped. */
import { existsSync, readFileSync } from 'node:fs';
import type { PointTotals, TalentTree } from '@toptalent/loadout';

const folder = new URL('../../../../shared/data/', import.meta.url);

/** False where the reference data is missing: then every test on it is skipped. */
export const hasRealData: boolean = existsSync(new URL('talents/', folder));

/** Said in the names of tests that need the data. */
export const realDataNote = hasRealData ? '' : ' (skipped: no reference data at ../shared)';

export interface ImportString {
  readonly code: string;
  readonly specId: number;
  readonly class: string;
  readonly spec: string;
  readonly era: string;
  readonly kind: string;
  readonly points: PointTriple | null;
  readonly cleanOn: readonly string[];
  readonly treeHash: string | null;
}

type PointTriple = readonly [classPoints: number, specPoints: number, heroPoints: number];

export interface GoldenVector {
  readonly code: string;
  readonly specId: number;
  readonly class: string;
  readonly spec: string;
  readonly points: PointTriple;
  readonly picks: readonly (readonly [
    nodeId: number,
    purchased: 0 | 1,
    ranks: number | null,
    choice: number | null,
    name: string,
  ])[];
}

export interface LoggedPlayer {
  readonly class: string;
  readonly spec: string;
  readonly specId: number;
  readonly talentTree: readonly { readonly id: number; readonly rank: number; readonly nodeID: number }[];
  readonly talentImportCode: string;
}

export function importStrings(): readonly ImportString[] {
  return read<ImportString[]>('talents/import-strings.json');
}

export function goldenVectors(): readonly GoldenVector[] {
  return read<{ vectors: GoldenVector[] }>('talents/golden-vectors.json').vectors;
}

export function loggedPlayers(): readonly LoggedPlayer[] {
  return read<{ players: LoggedPlayer[] }>('warcraft-logs/report.talent-import-codes.11.0.5.json').players;
}

/** Patches of which a whole tree file exists, newest first. */
export const treePatches = ['12.1-druid', '12.0.5', '12.0.1', '12.0.0'] as const;
export type TreePatch = (typeof treePatches)[number];

/** Points of a full build at the patch's level 90. */
export const fullBuild: PointTotals = { class: 34, spec: 34, hero: 13 };

/** The patch's tree as the specialization sees it; undefined where the file has none (12.1 is Druid alone). */
export function realTree(patch: TreePatch, specId: number): TalentTree | undefined {
  const file = treeFile(patch);
  const spec = file.specs[specId];
  const tree = file.trees[spec?.treeId ?? 0];
  if (spec === undefined || tree === undefined) {
    return undefined;
  }
  const isVisible = (node: TreeFileNode) => node.visibleForSpecs.includes(specId);
  return {
    treeId: spec.treeId,
    specId,
    nodeOrder: spec.nodeOrder,
    nodes: tree.nodes.filter(isVisible).map((node) => ({
      nodeId: node.id,
      type: node.type === 'subtree' ? 'subTree' : node.type,
      kind: node.kind === 'subtree' ? 'subTree' : (node.kind ?? 'class'),
      maxRanks: node.maxRanks,
      entries: node.entries.map((entry) => ({
        entryId: entry.id,
        maxRanks: entry.maxRanks ?? 1,
        subTreeId: entry.subTreeId ?? undefined,
      })),
      subTreeId: node.subTreeId ?? undefined,
      free: node.grantedForSpecs.includes(specId),
    })),
    hiddenNodes: tree.nodes.filter((node) => node.kind === 'hero' && !isVisible(node)).map(({ id }) => id),
    invisibleNodes: tree.nodes.filter((node) => node.kind === null).map(({ id }) => id),
  };
}

/** A tree of Raidbots' `talents.json`, as far as the two logged players need it. */
export function raidbotsTree(specId: number): TalentTree {
  const spec = read<RaidbotsSpec[]>('talents/raidbots-talents-11.0.5.json').find(
    (row) => row.specId === specId,
  );
  if (spec === undefined) {
    throw new Error(`no tree for ${specId}`);
  }
  const kinds = {
    classNodes: 'class',
    specNodes: 'spec',
    heroNodes: 'hero',
    subTreeNodes: 'subTree',
  } as const;
  const nodes = (['classNodes', 'specNodes', 'heroNodes', 'subTreeNodes'] as const).flatMap((list) =>
    spec[list].map((node) => ({
      nodeId: node.id,
      type: node.type === 'subtree' ? ('subTree' as const) : node.type,
      kind: kinds[list],
      maxRanks: node.maxRanks ?? 1,
      entries: node.entries
        .filter((entry) => entry.id !== undefined)
        .map((entry) => ({
          entryId: entry.id ?? 0,
          maxRanks: entry.maxRanks ?? 1,
          subTreeId: entry.traitSubTreeId,
        })),
      subTreeId: node.subTreeId,
      free: node.freeNode === true,
    })),
  );
  return {
    treeId: spec.traitTreeId,
    specId,
    nodeOrder: spec.fullNodeOrder,
    nodes: nodes.toSorted((first, second) => first.nodeId - second.nodeId),
  };
}

interface TreeFileNode {
  readonly id: number;
  readonly name: string;
  readonly type: 'single' | 'tiered' | 'choice' | 'subtree';
  readonly kind: 'class' | 'spec' | 'hero' | 'subtree' | null;
  readonly maxRanks: number;
  readonly subTreeId: number | null;
  readonly entries: readonly {
    readonly id: number;
    readonly maxRanks: number | null;
    readonly subTreeId?: number | null;
  }[];
  readonly visibleForSpecs: readonly number[];
  readonly grantedForSpecs: readonly number[];
}

interface TreeFile {
  readonly specs: Record<number, { readonly treeId: number; readonly nodeOrder: readonly number[] }>;
  readonly trees: Record<number, { readonly nodes: readonly TreeFileNode[] }>;
}

interface RaidbotsNode {
  readonly id: number;
  readonly type: 'single' | 'tiered' | 'choice' | 'subtree';
  readonly maxRanks?: number;
  readonly subTreeId?: number;
  readonly freeNode?: boolean;
  readonly entries: readonly {
    readonly id?: number;
    readonly maxRanks?: number;
    readonly traitSubTreeId?: number;
  }[];
}

interface RaidbotsSpec {
  readonly specId: number;
  readonly traitTreeId: number;
  readonly classNodes: readonly RaidbotsNode[];
  readonly specNodes: readonly RaidbotsNode[];
  readonly heroNodes: readonly RaidbotsNode[];
  readonly subTreeNodes: readonly RaidbotsNode[];
  readonly fullNodeOrder: readonly number[];
}

const treeFiles = new Map<TreePatch, TreeFile>();

function treeFile(patch: TreePatch): TreeFile {
  let file = treeFiles.get(patch);
  if (file === undefined) {
    file = read<TreeFile>(`talents/trees-${patch}.json`);
    treeFiles.set(patch, file);
  }
  return file;
}

/** Reference data that others checked; its shape is taken on trust here, and its meaning is what the tests check. */
function read<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Shape;
}
