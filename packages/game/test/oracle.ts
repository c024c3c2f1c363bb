/** Facts gathered from public sources beside the checkout; tests that need them are skipped, visibly, without them. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/data/warcraft-logs/', import.meta.url);

/** What public addons and the client's tables say of the running season. */
export interface SeasonRow {
  readonly raids: readonly {
    readonly name: string;
    readonly instanceId: number;
    readonly journalInstanceId: number;
    readonly difficulties?: readonly number[];
    readonly bosses: readonly {
      readonly encounterId: number;
      readonly journalId: number;
      readonly uiMapId: number;
      readonly lfgDungeonId?: number;
      readonly name: string;
    }[];
  }[];
  readonly season1DungeonFloors: Readonly<Record<string, readonly number[]>>;
  readonly season2KeystoneToWarcraftLogs: Readonly<Record<string, number>>;
}

export const oracleThere = existsSync(folder);
export const whySkipped = oracleThere ? '' : ' (skipped: ../shared is not there)';

export interface SpecRow {
  readonly specID: number;
  readonly classID: number;
  readonly classToken: string;
  readonly className: string;
  readonly specName: string;
  readonly role: string;
  readonly wcl: { readonly className: string; readonly specName: string };
}

export interface ZoneRow {
  readonly id: number;
  readonly encounters?: readonly { readonly id: number; readonly name: string; readonly journalID: number }[];
  readonly dungeons?: readonly (
    | string
    | {
        readonly name: string;
        readonly challengeModeID: number;
        readonly map: number;
        readonly wclEncounter?: number;
      }
  )[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

export const seasonRow = (): SeasonRow => read('../game/midnight-2.json') as SeasonRow;
export const specRows = (): readonly SpecRow[] => (read('specs.json') as { specs: SpecRow[] }).specs;
export const zoneRows = (): readonly ZoneRow[] => (read('zones.json') as { zones: ZoneRow[] }).zones;
