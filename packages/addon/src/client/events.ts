/** Translates the client's events for the core, and registers only the groups that the core watches. */
import type { GameEvents } from '../core/flow/game-events.ts';
import type { SignalGroup, Signals } from '../core/events/port.ts';
import { changeTalentsSpellId } from '../core/switch/timing.ts';

/** Each may mean that talents are loaded. */
const talentsLoaded: readonly WowEventName[] = [
  'TRAIT_CONFIG_UPDATED',
  'TRAIT_CONFIG_LIST_UPDATED',
  'ACTIVE_COMBAT_CONFIG_CHANGED',
  'ACTIVE_PLAYER_SPECIALIZATION_CHANGED',
];

const groups: Readonly<Record<SignalGroup, readonly WowEventName[]>> = {
  combat: ['PLAYER_REGEN_DISABLED', 'PLAYER_REGEN_ENABLED'],
  talents: ['TRAIT_CONFIG_UPDATED'],
  talentsLoading: talentsLoaded,
  talentsAsked: talentsLoaded,
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
  ghost: ['PLAYER_ALIVE', 'PLAYER_UNGHOST'],
  block: ['PLAYER_ALIVE', 'PLAYER_UNGHOST', 'PLAYER_CONTROL_GAINED'],
};

const groupNames: readonly SignalGroup[] = [
  'combat',
  'talents',
  'talentsLoading',
  'talentsAsked',
  'switch',
  'raid',
  'dungeon',
  'ghost',
  'block',
];

/** @noSelf */
export interface ClientEvents {
  readonly signals: Signals;
  /**
   * Starts to translate events. `entered` runs once, after the login, when all addons are loaded. It runs after the core has handled
   * the login, so that an error in it cannot prevent the login's offer.
   */
  listen(core: GameEvents, entered: () => void): void;
}

export function createEvents(): ClientEvents {
  const frame = CreateFrame('Frame');
  const on: Record<SignalGroup, boolean> = {
    combat: false,
    talents: false,
    talentsLoading: false,
    talentsAsked: false,
    switch: false,
    raid: false,
    dungeon: false,
    ghost: false,
    block: false,
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
    listen(core, entered) {
      let isInWorld = false;
      frame.SetScript('OnEvent', (_self, event, first, second, third, _fourth, fifth) => {
        translations[event]?.(core, first, second, third, fifth);
        if (event === 'PLAYER_ENTERING_WORLD' && !isInWorld) {
          isInWorld = true;
          entered();
        }
      });
      register('PLAYER_ENTERING_WORLD');
      register('PLAYER_SPECIALIZATION_CHANGED');
      register('PLAYER_LEVEL_UP');
      // Everywhere: a ready check may begin before the player is summoned into the raid.
      register('READY_CHECK');
      register('READY_CHECK_FINISHED');
    },
  };
}

/** @noSelf */
type Translation = (
  core: GameEvents,
  first: unknown,
  second: unknown,
  third: unknown,
  fifth: unknown,
) => void;

const placeChanged: Translation = (core) => core.placeChanged();
const talentsMayBeLoaded: Translation = (core) => core.talentsMayBeLoaded();

const revived: Translation = (core) => {
  core.revived();
  core.blockMayBeOver();
};

const translations: Partial<Readonly<Record<WowEventName, Translation>>> = {
  PLAYER_ENTERING_WORLD: (core, first, second) => core.enteredWorld(first === true, second === true),
  PLAYER_SPECIALIZATION_CHANGED: (core) => core.specializationChanged(),
  PLAYER_LEVEL_UP: (core) => core.leveledUp(),
  PLAYER_ALIVE: revived,
  PLAYER_UNGHOST: revived,
  PLAYER_REGEN_DISABLED: (core) => core.combatStarted(),
  PLAYER_REGEN_ENABLED: (core) => core.combatEnded(),
  // The payload may be secret, so it is not read.
  READY_CHECK: (core) => core.readyCheck(),
  READY_CHECK_FINISHED: (core) => core.readyCheckFinished(),
  ENCOUNTER_START: (core, first) => core.pullStarted(first as number),
  ENCOUNTER_END: (core, first, _second, _third, fifth) => core.pullEnded(first as number, fifth === 1),
  BOSS_KILL: (core, first) => core.bossKilled(first as number),
  UPDATE_INSTANCE_INFO: (core) => core.lockoutsKnown(),
  PLAYER_DIFFICULTY_CHANGED: placeChanged,
  ZONE_CHANGED_NEW_AREA: placeChanged,
  CHALLENGE_MODE_KEYSTONE_SLOTTED: placeChanged,
  CHALLENGE_MODE_RESET: placeChanged,
  PLAYER_CONTROL_GAINED: (core) => core.blockMayBeOver(),
  CHALLENGE_MODE_START: (core) => core.runStarted(),
  TRAIT_CONFIG_CREATED: (core, first) => translateCreated(core, first as C_Traits.TraitConfigInfo),
  TRAIT_CONFIG_DELETED: (core, first) =>
    core.tellSwitch({ type: 'configRemoved', configId: first as number }),
  TRAIT_CONFIG_LIST_UPDATED: talentsMayBeLoaded,
  ACTIVE_COMBAT_CONFIG_CHANGED: talentsMayBeLoaded,
  ACTIVE_PLAYER_SPECIALIZATION_CHANGED: talentsMayBeLoaded,
  TRAIT_CONFIG_UPDATED(core, first) {
    core.talentsMayBeLoaded();
    core.talentsChanged(first as number);
    core.tellSwitch({ type: 'configUpdated', configId: first as number });
  },
  CONFIG_COMMIT_FAILED: (core, first) => core.tellSwitch({ type: 'commitFailed', configId: first as number }),
  UNIT_SPELLCAST_START(core, _first, _second, third) {
    if (isOurCast(third)) {
      core.tellSwitch({ type: 'castStarted' });
    }
  },
  UNIT_SPELLCAST_SUCCEEDED(core, _first, _second, third) {
    if (isOurCast(third)) {
      core.tellSwitch({ type: 'castSucceeded' });
    }
  },
  UNIT_SPELLCAST_FAILED: castFailed,
  UNIT_SPELLCAST_INTERRUPTED: castFailed,
};

function castFailed(core: GameEvents, _first: unknown, _second: unknown, third: unknown): void {
  if (isOurCast(third)) {
    core.tellSwitch({ type: 'castFailed' });
  }
}

function translateCreated(core: GameEvents, info: C_Traits.TraitConfigInfo): void {
  if (info.type === Enum.TraitConfigType.Combat) {
    core.tellSwitch({ type: 'configCreated', configId: info.ID });
  }
}

/** A secret spell cannot be compared, so such a cast is ignored, and the switch relies on its timeouts. */
function isOurCast(spellId: unknown): boolean {
  return !issecretvalue(spellId) && spellId === changeTalentsSpellId;
}
