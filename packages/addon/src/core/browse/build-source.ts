/** What the build browser shows and does: the builds of a specialization, pins, and the switch. */
import { failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { ageInDays, staleAfterDays } from '../data/age.ts';
import type { TalentData } from '../data/talent-data.ts';
import type { Message } from '../chat/message.ts';
import { createPinBoard } from '../pins/pin-board.ts';
import type { PinBoard } from '../pins/pin-board.ts';
import type { Ports } from '../ports.ts';
import type { SwitchRequest } from '../switch/run.ts';
import type { ClassSpecialization } from '../talents/client-talents.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { createComparer } from './comparer.ts';
import type { Comparer } from './comparer.ts';
import { catalogueOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';

/**
 * The builds of one specialization as they are now.
 *
 * @noSelf
 */
export interface Catalogue extends Comparer {
  readonly spec: ClassSpecialization;
  /** Whether the player has that specialization now. */
  readonly isActive: boolean;
  /** Name of the specialization that the player has now. */
  readonly activeName: string;
  /** The specializations of the class of which there are builds. */
  readonly specs: readonly ClassSpecialization[];
  readonly entries: readonly CatalogueEntry[];
  /** When the builds were gathered, epoch seconds. */
  readonly asOf: number;
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}

/** @noSelf */
export interface BuildSource {
  /** The builds of a specialization of the player's class; of the active one unless given. */
  open(specId?: number): Result<Catalogue, Message>;
  /** Tells the player why there is no catalogue. */
  explain(failure: Message): void;
  use(request: SwitchRequest): void;
  readonly pins: PinBoard;
}

type Needed = Pick<Ports, 'talents' | 'journal' | 'keystones' | 'clock' | 'chat' | 'store'>;

export function createBuildSource(
  talentData: TalentData,
  ports: Needed,
  use: (request: SwitchRequest) => void,
): BuildSource {
  const { talents } = ports;

  function open(wanted?: number): Result<Catalogue, Message> {
    const data = talentData.read();
    if (!data.ok) {
      return failed({ say: 'dataFault', fault: data.failure });
    }
    const active = talents.specId();
    const specId = wanted ?? active;
    if (active === undefined || specId === undefined) {
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
    const isActive = specId === active;
    const all = talents.specializations();
    const activeName = talents.specName() ?? '';
    return success({
      ...createComparer(takeSnapshot(talents), isActive, talents),
      spec: all.find((spec) => spec.specId === specId) ?? { specId, name: activeName },
      isActive,
      activeName,
      specs: all.filter((spec) => data.value.specs[spec.specId] !== undefined),
      entries: catalogueOf(data.value, specId, ports),
      asOf: asOf.value,
      ageDays,
      stale: ageDays > staleAfterDays,
      sample: data.value.source === 'sample',
    });
  }

  return {
    open,
    explain: (failure) => ports.chat.say(failure),
    use,
    pins: createPinBoard(ports),
  };
}
