/** Which encounter wants which talents: a matrix of encounters by what they change against the general build. Portable. */
import type { NodeKind } from '@toptalent/loadout';
import type { Build, BuildData, ContentType, Encounter } from './contract.ts';
import { changesToShow, differenceByName } from './difference-by-name.ts';
import type { BoughtTalent, NamedDifference } from './difference-by-name.ts';
import type { TreesByVersion } from './talent-trees.ts';

/** A column: a talent that at least one encounter buys more or less often than the general build. */
export interface MatrixTalent {
  readonly nodeId: number;
  readonly entryId: number;
  readonly kind: NodeKind;
  readonly name?: string | undefined;
  readonly icon?: string | undefined;
  /** Encounters that change it. */
  readonly encounters: number;
}

/** A row: an encounter that was looked at. */
export interface MatrixRow {
  readonly encounter: Encounter;
  /** Null if it has no build of its own: the general build stands in. */
  readonly build: Build | null;
  /** From the general build to its own; null if one of the two is missing. */
  readonly difference: NamedDifference | null;
  /** For each talent of the matrix: ranks more (+) or fewer (-) than in the general build. */
  readonly ranks: readonly number[];
}

export interface EncounterMatrix {
  /** Null if there is none to compare with: then no row has a difference. */
  readonly general: Build | null;
  /**
   * Commonest first; talents of the hero tree stand before those of the specialization and the class. The talents of a
   * hero tree that changes as a whole are left out: the difference of the row names the tree.
   */
  readonly talents: readonly MatrixTalent[];
  /** In the order of the data. */
  readonly rows: readonly MatrixRow[];
}

export function encounterMatrix(
  data: BuildData,
  versions: TreesByVersion,
  specId: number,
  contentType: ContentType,
): EncounterMatrix {
  const content = data.specs[specId]?.[contentType];
  const general = content?.general ?? null;
  const rows: Omit<MatrixRow, 'ranks'>[] = [];
  for (const encounter of data.encounters) {
    const build = encounter.contentType === contentType ? content?.encounters[encounter.id] : undefined;
    if (build !== undefined) {
      const difference =
        build === null || general === null ? null : differenceByName(versions, specId, general, build);
      rows.push({ encounter, build, difference });
    }
  }
  const talents = talentsOf(rows);
  return {
    general,
    talents,
    rows: rows.map((row) => ({ ...row, ranks: talents.map((talent) => gainOf(row.difference, talent)) })),
  };
}

const kinds: readonly NodeKind[] = ['subTree', 'hero', 'spec', 'class'];

function talentsOf(rows: readonly { readonly difference: NamedDifference | null }[]): MatrixTalent[] {
  const talents: MatrixTalent[] = [];
  const positions: Record<string, number> = {};
  const note = (nodeId: number, kind: NodeKind, { entryId, name, icon }: BoughtTalent): void => {
    const key = `${nodeId} ${entryId}`;
    const position = positions[key];
    if (position === undefined) {
      positions[key] = talents.length;
      talents.push({ nodeId, entryId, kind, name, icon, encounters: 1 });
    } else {
      talents[position] = { ...talents[position]!, encounters: talents[position]!.encounters + 1 };
    }
  };
  for (const { difference } of rows) {
    for (const { nodeId, kind, was, is } of difference === null ? [] : changesToShow(difference)) {
      if (was !== null) {
        note(nodeId, kind, was);
      }
      if (is !== null && is.entryId !== was?.entryId) {
        note(nodeId, kind, is);
      }
    }
  }
  return talents.sort((a, b) => {
    const order = [
      b.encounters - a.encounters,
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
      a.nodeId - b.nodeId,
      a.entryId - b.entryId,
    ];
    return order.find((each) => each !== 0) ?? 0;
  });
}

function gainOf(difference: NamedDifference | null, { nodeId, entryId }: MatrixTalent): number {
  const change =
    difference === null ? undefined : changesToShow(difference).find((one) => one.nodeId === nodeId);
  return change === undefined ? 0 : ranksOf(change.is, entryId) - ranksOf(change.was, entryId);
}

function ranksOf(talent: BoughtTalent | null, entryId: number): number {
  return talent?.entryId === entryId ? talent.ranks : 0;
}
