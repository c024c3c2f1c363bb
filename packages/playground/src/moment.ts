/** A moment that a picture shows. */
import type { ScenarioWorld } from '@toptalent/addon/stories';

export interface Moment {
  /** Name of the picture's file. */
  readonly name: string;
  readonly title: string;
  /** Played in English only: it clicks English words. */
  readonly englishOnly?: true;
  /** The data has no build for this boss: too few players were seen. */
  readonly withoutBuildOf?: number;
  /** The build of this boss has a code that fits no talent tree. */
  readonly unfitBuildOf?: number;
  /** One build is the general one of raids and of Mythic+. */
  readonly sameGeneral?: true;
  /** Only so many players were found for the builds. */
  readonly players?: number;
  /** The builds are of this difficulty. */
  readonly difficulty?: 'heroic';
  /** The data says that it is a sample; otherwise it says that it is from Warcraft Logs, made up as it is. */
  readonly sample?: true;
  readonly level?: number;
  /** Days that the data is older than usual. */
  readonly daysLater?: number;
  readonly play: (world: ScenarioWorld) => void;
}
