/**
 * Build data for the game: one class's builds under numeric keys, with nil for null. Fields that only a maintainer or a web
 * page reads are left out: `rejected`, `codeFrom`, `talentTreeVersion`, `coverage`, `zones`, and of an alternative its reason and
 * the interval of its share.
 *
 * The data is shipped packed (`PackedBuildData`): a build stays a line of text until it is looked up. The data of a class
 * with four specializations kept 226 KB of memory in the game as tables, and about 35 KB as text.
 */
import type { Alternative, Build, BuildData, Encounter, HeroShare } from './contract.ts';

export type ClientHeroShare = Pick<HeroShare, 'subTreeId' | 'share'>;

/** With the interval that the share lies in, at 95 %. */
export type ClientHeroInterval = Pick<HeroShare, 'subTreeId' | 'share' | 'low' | 'high'>;

export type ClientAlternative = Omit<Alternative, 'heroTree' | 'reason'> & {
  readonly heroTree: ClientHeroShare;
};

export type ClientBuild = Omit<
  Build,
  'rejected' | 'codeFrom' | 'talentTreeVersion' | 'heroTree' | 'alternatives'
> & {
  readonly heroTree: ClientHeroInterval;
  readonly alternatives: readonly ClientAlternative[];
};

export interface ClientContentBuilds {
  readonly general?: ClientBuild | undefined;
  readonly encounters: Readonly<Record<number, ClientBuild | undefined>>;
}

export interface ClientSpecBuilds {
  readonly raid: ClientContentBuilds;
  readonly mythicPlus: ClientContentBuilds;
}

/** An `Encounter` with nil for null. */
export type ClientEncounter = Omit<Encounter, 'instanceId' | 'challengeModeId'> & {
  readonly instanceId?: number | undefined;
  readonly challengeModeId?: number | undefined;
};

/** Version of the packed lines (`pack.ts`). A reader of another version gives no advice and says so. */
export const packedFormatVersion = 3;

type ClientHeader = Pick<BuildData, 'source' | 'generatedAt' | 'serializationVersion'>;

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
