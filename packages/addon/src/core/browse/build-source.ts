/** What the build browser shows and does: the catalogue, comparisons, and the switch. */
import { distance } from '@toptalent/loadout';
import { ageInDays, staleAfterDays } from '../data/age.ts';
import type { TalentData } from '../data/talent-data.ts';
import type { BuildLabel } from '../chat/build-label.ts';
import type { Ports } from '../ports.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { changedTalents } from '../talents/talent-names.ts';
import { catalogueOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';

export interface Catalogue {
  readonly specName: string;
  readonly entries: readonly CatalogueEntry[];
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}

/** How a code compares with what is worn. `fits`: the client's talent tree takes it. */
type Comparison =
  | { readonly fits: false }
  | {
      readonly fits: true;
      /** Talent points. */
      readonly differing: number;
      readonly gained: readonly string[];
      readonly lost: readonly string[];
    };

/** @noSelf */
export interface BuildSource {
  /** Undefined if there is no data; the player has been told why. */
  catalogue(): Catalogue | undefined;
  compare(code: string): Comparison;
  heroTreeName(subTreeId: number): string | undefined;
  use(code: string, label: BuildLabel): void;
}

type Needed = Pick<Ports, 'talents' | 'journal' | 'keystones' | 'clock' | 'chat'>;

export function createBuildSource(
  talentData: TalentData,
  ports: Needed,
  use: (code: string, label: BuildLabel) => void,
): BuildSource {
  return {
    catalogue() {
      const data = talentData.read();
      const specId = ports.talents.specId();
      if (!data.ok) {
        ports.chat.say({ say: 'dataFault', fault: data.failure });
        return undefined;
      }
      if (specId === undefined) {
        ports.chat.say({ say: 'talentsNotLoaded' });
        return undefined;
      }
      const asOf = talentData.asOf(specId);
      if (!asOf.ok || asOf.value === undefined) {
        ports.chat.say(asOf.ok ? { say: 'nothingToOffer' } : { say: 'dataFault', fault: asOf.failure });
        return undefined;
      }
      const ageDays = ageInDays(asOf.value, ports.clock.now());
      return {
        specName: ports.talents.specName() ?? '',
        entries: catalogueOf(data.value, specId, ports),
        ageDays,
        stale: ageDays > staleAfterDays,
        sample: data.value.source === 'sample',
      };
    },
    compare(code) {
      const snapshot = takeSnapshot(ports.talents);
      if (snapshot === undefined) {
        return { fits: false };
      }
      const loadout = fittingLoadout(code, snapshot);
      if (!loadout.ok) {
        return { fits: false };
      }
      return {
        fits: true,
        differing: distance(snapshot.worn, loadout.value),
        ...changedTalents(
          { worn: snapshot.worn, wanted: loadout.value, configId: snapshot.configId },
          ports.talents,
        ),
      };
    },
    heroTreeName(subTreeId) {
      const configId = ports.talents.activeConfigId();
      return configId === undefined ? undefined : ports.talents.heroTreeName(configId, subTreeId);
    },
    use,
  };
}
