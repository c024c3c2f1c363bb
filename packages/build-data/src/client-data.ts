/**
 * Build data for the game: one class's builds under numeric keys, Lua's nil for null. What only a maintainer or a web page
 * reads (`rejected`, `codeFrom`, `coverage`, `zones`, a share's interval, why an alternative is one) stays at home.
 *
 * It travels packed (`PackedBuildData`): a build is a line of text until somebody asks for it. As tables the data of a class
 * with four specializations kept 226 KB in the game's memory, as text it keeps about 35.
 */
import type { Alternative, Build, BuildData, Encounter, HeroShare } from './contract.ts';

export type ClientHeroShare = Pick<HeroShare, 'subTreeId' | 'share'>;

export type ClientAlternative = Omit<Alternative, 'heroTree' | 'reason'> & {
  readonly heroTree: ClientHeroShare;
};

export type ClientBuild = Omit<Build, 'rejected' | 'codeFrom' | 'heroTree' | 'alternatives'> & {
  readonly heroTree: ClientHeroShare;
  readonly alternatives: readonly ClientAlternative[];
};

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

/** Version of the packed lines (`pack.ts`). A reader that knows another one gives no advice and says so. */
export const packedFormatVersion = 2;

type ClientHeader = Pick<BuildData, 'source' | 'generatedAt' | 'serializationVersion' | 'talentTreeVersion'>;

/** Everything unpacked. */
export interface ClientBuildData extends ClientHeader {
  readonly encounters: readonly ClientEncounter[];
  readonly specs: Readonly<Record<number, ClientSpecBuilds | undefined>>;
}

/**
 * What `TalentData.lua` puts into the addon's private namespace as `ns.talentData`. Only the player's own class is in `specs`.
 * The lines are described in `pack.ts`.
 */
export interface PackedBuildData extends ClientHeader {
  /** `packedFormatVersion`. */
  readonly formatVersion: number;
  /** One line an encounter. */
  readonly encounters: readonly string[];
  /** By specialization id: all of its builds as one text. */
  readonly specs: Readonly<Record<number, string | undefined>>;
}

/** As the addon holds it: builds stay packed until one is looked up. */
export interface OpenBuildData extends ClientHeader {
  readonly encounters: readonly ClientEncounter[];
  readonly specs: PackedBuildData['specs'];
}
