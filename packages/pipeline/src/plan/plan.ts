/** Plans a run: every cell that it is about, which of them are due, and in which order. */
import type { Specialization } from '@toptalent/game';
import type { CellKey } from '../cell.ts';
import type { CheckpointIndex, CellSummary } from '../checkpoint/index-of-cells.ts';
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
}

export interface PlanRequest {
  readonly specializations: readonly Specialization[];
  /** Zones with the encounters that the run is about. */
  readonly zones: readonly SeasonZone[];
  readonly settings: AskSettings;
  readonly index: CheckpointIndex;
  /** Epoch seconds. */
  readonly now: number;
  /** Seconds after which a cell is fetched again. */
  readonly maxAge: number;
  /** Number of the run that is resumed: cells that it fetched are not due. Undefined for a new run. */
  readonly resumedRun: number | undefined;
}

/** A cell that is stored but lacks codes of reports. */
export function lacksCodes({ due, cached }: PlannedCell): boolean {
  return !due && cached?.codesOpen === true;
}

/** Seconds by which clocks may differ. */
const clockSlack = 3600;

/**
 * Every cell of the run. Specializations whose oldest cell is oldest come first (never fetched is oldest of all); within
 * one, raids before Mythic+, and cells never fetched before the oldest.
 */
export function planCells(request: PlanRequest): readonly PlannedCell[] {
  const groups = request.specializations.map((specialization) => {
    const cells = request.zones.flatMap((zone) =>
      zone.encounters.map((encounter) => plannedCell(request, specialization, zone, encounter.id)),
    );
    const dueTimes = cells.filter((cell) => cell.due).map(fetchedAt);
    return { specialization, cells, oldest: Math.min(...dueTimes) };
  });
  return groups
    .toSorted((a, b) => compare(a.oldest, b.oldest) || a.specialization.specId - b.specialization.specId)
    .flatMap((group) => group.cells.toSorted(byContentThenAge));
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
  const fresh = young && satisfies(cached, ask);
  return { key, specialization, zone, ask, cached, due: !fresh };
}

/** A cell from the future was fetched while the clock was wrong, so its age is unknown. */
function isYoung(cached: CellSummary, { now, maxAge }: PlanRequest): boolean {
  const age = now - cached.fetchedAt;
  return age <= maxAge && age >= -clockSlack;
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
