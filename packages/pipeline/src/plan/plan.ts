/** Plans a run: every cell that it is about, which of them are due, and in which order. */
import type { Specialization } from '@toptalent/game';
import type { CellKey } from '../cell.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import type { CheckpointIndex, CellSummary } from '../checkpoint/index-of-cells.ts';
import { grouped } from '../grouped.ts';
import type { SeasonZone } from '../discover/season.ts';
import { asksFor, satisfies } from './ask.ts';
import type { Ask, AskSettings } from './ask.ts';

export interface PlannedCell {
  readonly key: CellKey;
  readonly specialization: Specialization;
  readonly zone: SeasonZone;
  readonly ask: Ask;
  /** What the checkpoint holds for it, whether or not it is due. */
  readonly cached: CellSummary | undefined;
  readonly due: boolean;
  /** It is asked for last, because its page failed before, or its encounter failed for other specializations. */
  readonly suspect: boolean;
}

export interface PlanRequest {
  readonly specializations: readonly Specialization[];
  /** Zones with the encounters that the run is about. */
  readonly zones: readonly SeasonZone[];
  readonly settings: AskSettings;
  readonly index: CheckpointIndex;
  /** Cells whose page failed when it was last asked for, by `cellId`; the one that failed longest ago is first. */
  readonly setAside: ReadonlySet<string>;
  /** Epoch seconds. */
  readonly now: number;
  /** Seconds after which a cell is fetched again. */
  readonly maxAge: number;
  /** Number of the run that is resumed: cells that it fetched are not due. Undefined for a new run. */
  readonly resumedRun: number | undefined;
  /** Cells that are due whatever their age, by `cellId`: the last good build stands in for the one that they lack. */
  readonly unfinished: ReadonlySet<string>;
}

/** A cell that is stored but lacks codes of reports. */
export function lacksCodes({ due, cached }: PlannedCell): boolean {
  return !due && cached?.codesOpen === true;
}

/** If an encounter fails for this many specializations, the encounter itself is suspect. */
export const failuresOfEncounter = 2;

/** Seconds by which clocks may differ. */
const clockSlack = 3600;

/**
 * Every cell of the run. Specializations whose oldest cell is oldest come first (never fetched is oldest of all); within
 * one, raids before Mythic+, and cells never fetched before the oldest. Behind all of them comes what failed before.
 */
export function planCells(request: PlanRequest): readonly PlannedCell[] {
  const groups = request.specializations.map((specialization) => {
    const cells = request.zones.flatMap((zone) =>
      zone.encounters.map((encounter) => plannedCell(request, specialization, zone, encounter.id)),
    );
    const dueTimes = cells.filter((cell) => cell.due).map(fetchedAt);
    return { specialization, cells, oldest: Math.min(...dueTimes) };
  });
  const cells = groups
    .toSorted((a, b) => compare(a.oldest, b.oldest) || a.specialization.specId - b.specialization.specId)
    .flatMap((group) => group.cells.toSorted(byContentThenAge));
  return suspectsLast(cells, request.setAside);
}

function plannedCell(
  request: PlanRequest,
  specialization: Specialization,
  zone: SeasonZone,
  encounterId: number,
): PlannedCell {
  const key = { specId: specialization.specId, encounterId, contentType: zone.contentType };
  const cached = request.index.find(key);
  const ask = asksFor(specialization, zone.contentType, request.settings);
  const young = cached !== undefined && (isYoung(cached, request) || cached.run === request.resumedRun);
  const whole = !request.setAside.has(cellId(key)) && !request.unfinished.has(cellId(key));
  const fresh = young && whole && satisfies(cached, ask);
  return { key, specialization, zone, ask, cached, due: !fresh, suspect: false };
}

/** A cell from the future was fetched while the clock was wrong, so its age is unknown. */
function isYoung(cached: CellSummary, { now, maxAge }: PlanRequest): boolean {
  const age = now - cached.fetchedAt;
  return age <= maxAge && age >= -clockSlack;
}

/**
 * Never-failed pages of encounters that failed for several specializations come before pages that failed themselves; of
 * these the one that failed longest ago comes first, so that each gets its turn.
 */
function suspectsLast(cells: readonly PlannedCell[], setAside: ReadonlySet<string>): readonly PlannedCell[] {
  const places = new Map([...setAside].map((id, index) => [id, index + 1]));
  const failed = cells.filter(({ key }) => places.has(cellId(key)));
  const ofEncounter = grouped(failed, ({ key }) => key.encounterId);
  const placeOf = ({ key }: PlannedCell): number =>
    places.get(cellId(key)) ??
    ((ofEncounter.get(key.encounterId)?.length ?? 0) >= failuresOfEncounter ? 0 : -1);
  return cells
    .map((cell) => ({ ...cell, suspect: placeOf(cell) >= 0 }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function byContentThenAge(a: PlannedCell, b: PlannedCell): number {
  if (a.key.contentType !== b.key.contentType) {
    return a.key.contentType === 'raid' ? -1 : 1;
  }
  return compare(fetchedAt(a), fetchedAt(b)) || a.key.encounterId - b.key.encounterId;
}

function fetchedAt(cell: PlannedCell): number {
  return cell.cached?.fetchedAt ?? Number.NEGATIVE_INFINITY;
}

/** Unlike a subtraction this works for infinities. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
