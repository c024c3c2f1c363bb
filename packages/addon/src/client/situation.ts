/** Reads what keeps the player's talents from being changed now. */
import type { Situation } from '../core/situation/port.ts';
import { changeTalentsSpellId } from '../core/switch/timing.ts';
import type { BlockReason } from '../core/situation/block-reason.ts';

export function createSituation(): Situation {
  return {
    inCombat: () => InCombatLockdown(),
    inEncounter: () => C_InstanceEncounter.IsEncounterInProgress(),
    blocked,
    dead: isDead,
    casting: isCasting,
    castsOther,
    readyCheckTimeLeft,
    belowMaxLevel: () => UnitLevel('player') < GetMaxLevelForLatestExpansion(),
  };
}

function readyCheckTimeLeft(): number | undefined {
  const left = GetReadyCheckTimeLeft?.();
  return issecretvalue(left) ? undefined : left;
}

function isDead(): boolean {
  return UnitIsDeadOrGhost('player');
}

/** The reason that lasts longest comes first: a dead player is still in the keystone run or match. */
function blocked(): BlockReason | undefined {
  if (InCombatLockdown()) {
    return { reason: 'inCombat' };
  }
  if (isRestricted(Enum.AddOnRestrictionType.ChallengeMode) || C_ChallengeMode.IsChallengeModeActive()) {
    return { reason: 'mythicPlus' };
  }
  if (isRestricted(Enum.AddOnRestrictionType.PvPMatch)) {
    return { reason: 'pvpMatch' };
  }
  if (isDead()) {
    return { reason: 'dead' };
  }
  if (isRestricted(Enum.AddOnRestrictionType.Encounter) || C_InstanceEncounter.IsEncounterInProgress()) {
    return { reason: 'encounter' };
  }
  if (UnitOnTaxi('player')) {
    return { reason: 'onTaxi' };
  }
  if (UnitInVehicle('player')) {
    return { reason: 'inVehicle' };
  }
  if (isCasting()) {
    return { reason: 'casting' };
  }
  const [canEdit, text] = C_ClassTalents.CanEditTalents();
  return canEdit ? undefined : { reason: 'client', text };
}

function isRestricted(type: Enum.AddOnRestrictionType): boolean {
  return C_RestrictedActions.IsAddOnRestrictionActive(type);
}

/** During another cast the client refuses without a message. A secret name also means that there is a cast. */
function isCasting(): boolean {
  const [cast] = UnitCastingInfo('player');
  const [channel] = UnitChannelInfo('player');
  return isSomething(cast) || isSomething(channel);
}

/** A change of talents is a cast, never a channel. */
function castsOther(): boolean {
  const [cast, , , , , , , , spellId] = UnitCastingInfo('player');
  const [channel] = UnitChannelInfo('player');
  if (isSomething(channel)) {
    return true;
  }
  return isSomething(cast) && !issecretvalue(spellId) && spellId !== changeTalentsSpellId;
}

function isSomething(value: MaybeSecret<string> | undefined): boolean {
  return issecretvalue(value) || value !== undefined;
}
