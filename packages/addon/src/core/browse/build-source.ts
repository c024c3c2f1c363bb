/** What the build browser shows and does: the catalogue, comparisons, and the switch. */
import { distance, failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { ageInDays, staleAfterDays } from '../data/age.ts';
import type { TalentData } from '../data/talent-data.ts';
import type { BuildLabel } from '../chat/build-label.ts';
import type { Message } from '../chat/message.ts';
import type { Ports } from '../ports.ts';
import type { HeroTreeLook } from '../talents/client-talents.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { changedTalents } from '../talents/talent-changes.ts';
import type { TalentChanges } from '../talents/talent-changes.ts';
import { catalogueOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';

export interface Catalogue {
  readonly specName: string;
  readonly entries: readonly CatalogueEntry[];
  /** When the builds were gathered, epoch seconds. */
  readonly asOf: number;
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}

/** How a code compares with what is worn. `fits`: the client's talent tree takes it. */
export type Comparison =
  | { readonly fits: false }
  | {
      readonly fits: true;
      /** Talent points. */
      readonly differing: number;
      readonly changes: TalentChanges;
    };

/** @noSelf */
export interface BuildSource {
  catalogue(): Result<Catalogue, Message>;
  /** Tells the player why there is no catalogue. */
  explain(failure: Message): void;
  compare(code: string): Comparison;
  heroTree(subTreeId: number): HeroTreeLook | undefined;
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
        return failed({ say: 'dataFault', fault: data.failure });
      }
      if (specId === undefined) {
        return failed({ say: 'talentsNotLoaded' });
      }
      const asOf = talentData.asOf(specId);
      if (!asOf.ok) {
        return failed({ say: 'dataFault', fault: asOf.failure });
      }
      if (asOf.value === undefined) {
        return failed({ say: 'nothingToOffer' });
      }
      const ageDays = ageInDays(asOf.value, ports.clock.now());
      return success({
        specName: ports.talents.specName() ?? '',
        entries: catalogueOf(data.value, specId, ports),
        asOf: asOf.value,
        ageDays,
        stale: ageDays > staleAfterDays,
        sample: data.value.source === 'sample',
      });
    },
    explain: (failure) => ports.chat.say(failure),
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
        changes: changedTalents(
          { worn: snapshot.worn, wanted: loadout.value, configId: snapshot.configId },
          ports.talents,
        ),
      };
    },
    heroTree(subTreeId) {
      const configId = ports.talents.activeConfigId();
      return configId === undefined ? undefined : ports.talents.heroTree(configId, subTreeId);
    },
    use,
  };
}
