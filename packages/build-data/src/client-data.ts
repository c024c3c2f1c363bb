/**
 * Build data as it travels to the game. `TalentData.lua` puts one table of this shape into the addon's private
 * namespace as `ns.talentData`; only the player's own class has an entry in `specs`.
 *
 * Differences to the file: ids are numeric keys, Lua's nil stands for null, and what only a maintainer reads
 * (`rejected`, `codeFrom`, `coverage`) stays at home.
 */
import type { Build, BuildData, Encounter } from './contract.ts';

export type ClientBuild = Omit<Build, 'rejected' | 'codeFrom'>;

export interface ClientContentBuilds {
  readonly general?: ClientBuild | undefined;
  readonly encounters: Readonly<Record<number, ClientBuild | undefined>>;
}

export interface ClientSpecBuilds {
  readonly asOf: number;
  readonly raid: ClientContentBuilds;
  readonly mythicPlus: ClientContentBuilds;
}

/** Like an `Encounter`, with nil for null. */
export type ClientEncounter = Omit<Encounter, 'instanceId' | 'challengeModeId'> & {
  readonly instanceId?: number | undefined;
  readonly challengeModeId?: number | undefined;
};

export interface ClientBuildData extends Omit<BuildData, 'coverage' | 'encounters' | 'specs'> {
  readonly encounters: readonly ClientEncounter[];
  readonly specs: Readonly<Record<number, ClientSpecBuilds | undefined>>;
}
