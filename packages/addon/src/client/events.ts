/** The client's events, translated for the advisor. Only what matters just now is registered. */
import type { Advisor } from '../core/advisor.ts';
import type { SignalGroup, Signals } from '../core/events/port.ts';
import { changeTalentsSpellId } from '../core/switch/timing.ts';

const groups: Readonly<Record<SignalGroup, readonly WowEventName[]>> = {
  combat: ['PLAYER_REGEN_DISABLED', 'PLAYER_REGEN_ENABLED'],
  talents: ['TRAIT_CONFIG_UPDATED'],
  switch: [
    'TRAIT_CONFIG_CREATED',
    'TRAIT_CONFIG_DELETED',
    'TRAIT_CONFIG_UPDATED',
    'CONFIG_COMMIT_FAILED',
    'UNIT_SPELLCAST_START',
    'UNIT_SPELLCAST_SUCCEEDED',
    'UNIT_SPELLCAST_FAILED',
    'UNIT_SPELLCAST_INTERRUPTED',
  ],
  raid: [
    'READY_CHECK',
    'ENCOUNTER_START',
    'ENCOUNTER_END',
    'BOSS_KILL',
    'UPDATE_INSTANCE_INFO',
    'PLAYER_DIFFICULTY_CHANGED',
  ],
  dungeon: [
    'ENCOUNTER_END',
    'CHALLENGE_MODE_KEYSTONE_SLOTTED',
    'CHALLENGE_MODE_START',
    'CHALLENGE_MODE_RESET',
    'PLAYER_DIFFICULTY_CHANGED',
    'ZONE_CHANGED_NEW_AREA',
  ],
};

const groupNames: readonly SignalGroup[] = ['combat', 'talents', 'switch', 'raid', 'dungeon'];

/** @noSelf */
export interface ClientEvents {
  readonly signals: Signals;
  /** From now on the advisor hears. `entered` runs once, after it heard of the login: all addons are loaded then, and should it
   * fail, the advisor has its login. */
  listen(advisor: Advisor, entered: () => void): void;
}

export function createEvents(): ClientEvents {
  const frame = CreateFrame('Frame');
  const on: Record<SignalGroup, boolean> = {
    combat: false,
    talents: false,
    switch: false,
    raid: false,
    dungeon: false,
  };

  function register(event: WowEventName): void {
    if (event.indexOf('UNIT_') === 0 || event === 'PLAYER_SPECIALIZATION_CHANGED') {
      frame.RegisterUnitEvent(event, 'player');
    } else {
      frame.RegisterEvent(event);
    }
  }

  function isWanted(event: WowEventName): boolean {
    return groupNames.some((group) => on[group] && groups[group].includes(event));
  }

  return {
    signals: {
      watch(group, wanted) {
        if (on[group] !== wanted) {
          on[group] = wanted;
          for (const event of groups[group]) {
            if (isWanted(event)) {
              register(event);
            } else {
              frame.UnregisterEvent(event);
            }
          }
        }
      },
    },
    listen(advisor, entered) {
      let isInWorld = false;
      frame.SetScript('OnEvent', (_self, event, first, second, third, _fourth, fifth) => {
        translations[event]?.(advisor, first, second, third, fifth);
        if (event === 'PLAYER_ENTERING_WORLD' && !isInWorld) {
          isInWorld = true;
          entered();
        }
      });
      register('PLAYER_ENTERING_WORLD');
      register('PLAYER_SPECIALIZATION_CHANGED');
      register('PLAYER_LEVEL_UP');
    },
  };
}

/** @noSelf */
type Translation = (
  advisor: Advisor,
  first: unknown,
  second: unknown,
  third: unknown,
  fifth: unknown,
) => void;

const placeChanged: Translation = (advisor) => advisor.placeChanged();

const translations: Partial<Readonly<Record<WowEventName, Translation>>> = {
  PLAYER_ENTERING_WORLD: (advisor, first, second) => advisor.enteredWorld(first === true, second === true),
  PLAYER_SPECIALIZATION_CHANGED: (advisor) => advisor.specializationChanged(),
  PLAYER_LEVEL_UP: (advisor) => advisor.leveledUp(),
  PLAYER_REGEN_DISABLED: (advisor) => advisor.combatStarted(),
  PLAYER_REGEN_ENABLED: (advisor) => advisor.combatEnded(),
  // Its payload may be secret: not even looked at.
  READY_CHECK: (advisor) => advisor.readyCheck(),
  ENCOUNTER_START: (advisor, first) => advisor.pullStarted(first as number),
  ENCOUNTER_END: (advisor, first, _second, _third, fifth) => advisor.pullEnded(first as number, fifth === 1),
  BOSS_KILL: (advisor, first) => advisor.bossKilled(first as number),
  UPDATE_INSTANCE_INFO: (advisor) => advisor.locksKnown(),
  PLAYER_DIFFICULTY_CHANGED: placeChanged,
  ZONE_CHANGED_NEW_AREA: placeChanged,
  CHALLENGE_MODE_KEYSTONE_SLOTTED: placeChanged,
  CHALLENGE_MODE_RESET: placeChanged,
  CHALLENGE_MODE_START: (advisor) => advisor.runStarted(),
  TRAIT_CONFIG_CREATED: (advisor, first) => translateCreated(advisor, first as C_Traits.TraitConfigInfo),
  TRAIT_CONFIG_DELETED: (advisor, first) =>
    advisor.tellSwitch({ type: 'configRemoved', configId: first as number }),
  TRAIT_CONFIG_UPDATED(advisor, first) {
    advisor.talentsChanged(first as number);
    advisor.tellSwitch({ type: 'configUpdated', configId: first as number, at: GetTime() });
  },
  CONFIG_COMMIT_FAILED: (advisor, first) =>
    advisor.tellSwitch({ type: 'commitFailed', configId: first as number }),
  UNIT_SPELLCAST_START(advisor, _first, _second, third) {
    if (isOurCast(third)) {
      advisor.tellSwitch({ type: 'castStarted', at: GetTime() });
    }
  },
  UNIT_SPELLCAST_SUCCEEDED(advisor, _first, _second, third) {
    if (isOurCast(third)) {
      advisor.tellSwitch({ type: 'castSucceeded' });
    }
  },
  UNIT_SPELLCAST_FAILED: castFailed,
  UNIT_SPELLCAST_INTERRUPTED: castFailed,
};

function castFailed(advisor: Advisor, _first: unknown, _second: unknown, third: unknown): void {
  if (isOurCast(third)) {
    advisor.tellSwitch({ type: 'castFailed' });
  }
}

function translateCreated(advisor: Advisor, info: C_Traits.TraitConfigInfo): void {
  if (info.type === Enum.TraitConfigType.Combat) {
    advisor.tellSwitch({ type: 'configCreated', configId: info.ID });
  }
}

/** A cast whose spell is secret cannot be told apart: it is as if it were not seen, and the switch's clock decides. */
function isOurCast(spellId: unknown): boolean {
  return !issecretvalue(spellId) && spellId === changeTalentsSpellId;
}
