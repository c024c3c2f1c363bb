/** Facts gathered from public sources beside the checkout; tests that need them are skipped, visibly, without them. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/data/warcraft-logs/', import.meta.url);

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

export const specRows = (): readonly SpecRow[] => (read('specs.json') as { specs: SpecRow[] }).specs;
export const zoneRows = (): readonly ZoneRow[] => (read('zones.json') as { zones: ZoneRow[] }).zones;
