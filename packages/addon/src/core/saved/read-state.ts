/** Reads the saved variables of every version; what is torn is replaced by its default. */
import { isArrayOf, isNumber, isOneOf, isRecord, isString } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import { toCurrentCharacter } from './earlier-versions.ts';
import { withUnknownFields } from './newer-version.ts';
import type { SetAside } from './newer-version.ts';
import { isFlag, isNumberOrNothing, isRecordOf, partsOf } from './parts.ts';
import type { KeysOf } from './parts.ts';
import { isRaidMemory } from './read-raids.ts';
import { readSettings } from './read-settings.ts';
import { newAccountState, newCharacterState, stateVersion } from './state.ts';
import type { AccountState, CharacterState } from './state.ts';

export interface StateReading<State> {
  readonly state: State;
  /** Something was saved that could not be read, and was replaced. */
  readonly replaced: boolean;
  /** What could not be read, because a newer version saved it. It is put back before the client saves the state. */
  readonly setAside: readonly SetAside[];
}

/** Both saved variables. */
export interface SavedStates {
  readonly account: AccountState;
  readonly character: CharacterState;
  /** Something was saved that could not be read, and was replaced. */
  readonly replaced: boolean;
  /** What could not be read, because a newer version saved it. It is put back before the client saves the states. */
  readonly setAside: readonly SetAside[];
}

export function readSavedStates(rawAccount: unknown, rawCharacter: unknown, keysOf: KeysOf): SavedStates {
  const account = readAccountState(rawAccount, keysOf);
  const character = readCharacterState(rawCharacter, keysOf);
  return {
    account: account.state,
    character: character.state,
    replaced: account.replaced || character.replaced,
    setAside: account.setAside.concat(character.setAside),
  };
}

/** @param raw `AzerothsTopTalentDB` as the client loaded it; nil on the first start. */
export function readAccountState(raw: unknown, keysOf: KeysOf): StateReading<AccountState> {
  if (!isReadable(raw)) {
    return { state: newAccountState(), replaced: !isNothing(raw), setAside: [] };
  }
  const isNewer = raw.version > stateVersion;
  const state = withUnknownFields(newAccountState(), isNewer ? raw : undefined);
  state.version = isNewer ? raw.version : stateVersion;
  const parts = partsOf(raw, isNewer);
  const settings = readSettings(parts.take('settings', isRecord, {}), isNewer);
  state.said = parts.take('said', isSaid, state.said);
  state.settings = settings.settings;
  state.pulled = parts.take('pulled', (value) => isRecordOf(value, keysOf, isPulledOn), state.pulled);
  return {
    state,
    replaced: settings.replaced || parts.anyBroken(),
    setAside: settings.setAside.concat([{ table: state, unread: parts.unread() }]),
  };
}

/** @param raw `AzerothsTopTalentCharDB` as the client loaded it; nil on the first start. */
export function readCharacterState(raw: unknown, keysOf: KeysOf): StateReading<CharacterState> {
  if (!isReadable(raw)) {
    return { state: newCharacterState(), replaced: !isNothing(raw), setAside: [] };
  }
  const isNewer = raw.version > stateVersion;
  const state = withUnknownFields(newCharacterState(), isNewer ? raw : undefined);
  state.version = isNewer ? raw.version : stateVersion;
  const parts = partsOf(toCurrentCharacter(raw, keysOf), isNewer);
  const isSlots = (value: unknown) => isArrayOf(value, isSlot);
  state.kept = parts.take('kept', isKept, undefined);
  state.slots = parts.take('slots', (value) => isRecordOf(value, keysOf, isSlot), state.slots);
  state.loadouts = parts.take('loadouts', (value) => isRecordOf(value, keysOf, isSlots), state.loadouts);
  const isBackups = (value: unknown) => isRecordOf(value, keysOf, isBackup);
  state.backups = parts.take('backups', isBackups, state.backups);
  state.defaultBackups = parts.take('defaultBackups', isBackups, state.defaultBackups);
  state.applied = parts.take('applied', (value) => isRecordOf(value, keysOf, isString), state.applied);
  state.raids = parts.take(
    'raids',
    (value) => isArrayOf(value, (one) => isRaidMemory(one, keysOf)),
    state.raids,
  );
  state.visit = parts.take('visit', isVisit, undefined);
  state.changedForInstance = parts.take('changedForInstance', isFlag, state.changedForInstance);
  state.wornBefore = parts.take('wornBefore', isWornBefore, undefined);
  state.activeConfig = parts.take('activeConfig', isActiveConfig, undefined);
  const isPins = (value: unknown) => isArrayOf(value, isPin);
  state.pins = parts.take('pins', (value) => isRecordOf(value, keysOf, isPins), state.pins);
  return { state, replaced: parts.anyBroken(), setAside: [{ table: state, unread: parts.unread() }] };
}

function isReadable(raw: unknown): raw is UnknownRecord & { readonly version: number } {
  return isRecord(raw) && isNumber(raw['version']) && raw['version'] >= 1;
}

function isSaid(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isNumberOrNothing(raw['sample']) &&
    (isNothing(raw['staleDates']) || isArrayOf(raw['staleDates'], isNumber)) &&
    isNumberOrNothing(raw['unfit']) &&
    isNumberOrNothing(raw['otherSeason'])
  );
}

function isKept(raw: unknown): boolean {
  return isRecord(raw) && isNumber(raw['specId']) && isString(raw['wornKey']) && isNumber(raw['dataTime']);
}

/** A loadout with id 0 could be anybody's. */
function isSlot(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isNumber(raw['configId']) &&
    raw['configId'] > 0 &&
    isString(raw['name']) &&
    isString(raw['code'])
  );
}

function isBackup(raw: unknown): boolean {
  return isRecord(raw) && isString(raw['code']) && isNumber(raw['savedAt']);
}

function isWornBefore(raw: unknown): boolean {
  return isRecord(raw) && isNumber(raw['specId']) && isString(raw['code']) && isString(raw['instanceName']);
}

function isActiveConfig(raw: unknown): boolean {
  return isRecord(raw) && isNumber(raw['specId']) && isNumber(raw['configId']);
}

function isPin(raw: unknown): boolean {
  return (
    isSlot(raw) &&
    isRecord(raw) &&
    isOneOf(raw['contentType'], ['raid', 'mythicPlus']) &&
    isNumberOrNothing(raw['encounterId']) &&
    (isNothing(raw['goneSaid']) || isFlag(raw['goneSaid']))
  );
}

function isPulledOn(raw: unknown): boolean {
  return isRecord(raw) && isArrayOf(raw['floors'], isNumber) && isArrayOf(raw['subZones'], isString);
}

function isVisit(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isNumber(raw['instanceId']) &&
    isNumber(raw['seenAt']) &&
    isNumberOrNothing(raw['since']) &&
    isFlag(raw['dismissed']) &&
    isArrayOf(raw['unwanted'], isString)
  );
}

function isNothing(raw: unknown): boolean {
  return raw == null;
}
