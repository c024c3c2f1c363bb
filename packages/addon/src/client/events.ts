/** The client's events, translated for the advisor. Only what matters just now is registered. */
import type { Advisor } from '../core/advisor.ts';
import type { SignalGroup, Signals } from '../core/ports.ts';
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

const playerEvents: readonly WowEventName[] = [
  'PLAYER_SPECIALIZATION_CHANGED',
  'UNIT_SPELLCAST_START',
  'UNIT_SPELLCAST_SUCCEEDED',
  'UNIT_SPELLCAST_FAILED',
  'UNIT_SPELLCAST_INTERRUPTED',
];

/** @noSelf */
export interface ClientEvents {
  readonly signals: Signals;
  /** From now on the advisor hears. `entered` runs before it does at a login or reload. */
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
    if (playerEvents.includes(event)) {
      frame.RegisterUnitEvent(event, 'player');
    } else {
      frame.RegisterEvent(event);
    }
  }

  function isWanted(event: WowEventName): boolean {
    return (
      (on.combat && groups.combat.includes(event)) ||
      (on.talents && groups.talents.includes(event)) ||
      (on.switch && groups.switch.includes(event)) ||
      (on.raid && groups.raid.includes(event)) ||
      (on.dungeon && groups.dungeon.includes(event))
    );
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
      frame.SetScript('OnEvent', (_self, event, first, second, third, _fourth, fifth) => {
        if (event === 'PLAYER_ENTERING_WORLD') {
          entered();
        }
        translate(advisor, event, first, second, third, fifth);
      });
      register('PLAYER_ENTERING_WORLD');
      register('PLAYER_SPECIALIZATION_CHANGED');
    },
  };
}

function translate(
  advisor: Advisor,
  event: WowEventName,
  first: unknown,
  second: unknown,
  third: unknown,
  fifth: unknown,
): void {
  switch (event) {
    case 'PLAYER_ENTERING_WORLD':
      advisor.enteredWorld(first === true, second === true);
      break;
    case 'PLAYER_SPECIALIZATION_CHANGED':
      advisor.specializationChanged();
      break;
    case 'PLAYER_REGEN_DISABLED':
      advisor.combatStarted();
      break;
    case 'PLAYER_REGEN_ENABLED':
      advisor.combatEnded();
      break;
    // Its payload may be secret: not even passed on.
    case 'READY_CHECK':
      advisor.readyCheck();
      break;
    case 'ENCOUNTER_START':
      advisor.pullStarted(first as number);
      break;
    case 'ENCOUNTER_END':
      advisor.pullEnded(first as number, fifth === 1);
      break;
    case 'BOSS_KILL':
      advisor.bossKilled(first as number);
      break;
    case 'UPDATE_INSTANCE_INFO':
      advisor.locksKnown();
      break;
    case 'PLAYER_DIFFICULTY_CHANGED':
    case 'ZONE_CHANGED_NEW_AREA':
    case 'CHALLENGE_MODE_KEYSTONE_SLOTTED':
    case 'CHALLENGE_MODE_RESET':
      advisor.placeChanged();
      break;
    case 'CHALLENGE_MODE_START':
      advisor.runStarted();
      break;
    case 'TRAIT_CONFIG_CREATED':
      translateCreated(advisor, first as C_Traits.TraitConfigInfo);
      break;
    case 'TRAIT_CONFIG_DELETED':
      advisor.tellSwitch({ type: 'configRemoved', configId: first as number });
      break;
    case 'TRAIT_CONFIG_UPDATED':
      advisor.talentsChanged(first as number);
      advisor.tellSwitch({ type: 'configUpdated', configId: first as number, at: GetTime() });
      break;
    case 'CONFIG_COMMIT_FAILED':
      advisor.tellSwitch({ type: 'commitFailed', configId: first as number });
      break;
    case 'UNIT_SPELLCAST_START':
    case 'UNIT_SPELLCAST_SUCCEEDED':
    case 'UNIT_SPELLCAST_FAILED':
    case 'UNIT_SPELLCAST_INTERRUPTED':
      translateCast(advisor, event, third as MaybeSecret<number>);
      break;
    default:
  }
}

function translateCreated(advisor: Advisor, info: C_Traits.TraitConfigInfo): void {
  if (info.type === Enum.TraitConfigType.Combat) {
    advisor.tellSwitch({ type: 'configCreated', configId: info.ID });
  }
}

/** A cast whose spell is secret cannot be told apart: it is as if it were not seen, and the switch's clock decides. */
function translateCast(advisor: Advisor, event: WowEventName, spellId: MaybeSecret<number>): void {
  if (issecretvalue(spellId) || spellId !== changeTalentsSpellId) {
    return;
  }
  if (event === 'UNIT_SPELLCAST_START') {
    advisor.tellSwitch({ type: 'castStarted', at: GetTime() });
  } else {
    advisor.tellSwitch({
      type: event === 'UNIT_SPELLCAST_SUCCEEDED' ? 'castSucceeded' : 'castFailed',
    });
  }
}
