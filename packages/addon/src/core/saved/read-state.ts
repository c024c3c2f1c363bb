/** The border of the saved variables: what was saved if it is whole, else defaults. */
import { isNumber, isRecord, isString } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import { stateVersion } from './state.ts';
import type { AccountState, CharacterState } from './state.ts';

export interface StateReading<State> {
  readonly state: State;
  /** Something was there and could not be read. */
  readonly replaced: boolean;
}

/** The keys of a table, in any order: what the core cannot ask of a Lua table by itself. */
export type KeysOf = (table: UnknownRecord) => readonly (string | number)[];

/** @param raw `AzerothsTopTalentDB` as the client loaded it; nil on the first start. */
export function readAccountState(raw: unknown): StateReading<AccountState> {
  if (isRecord(raw) && raw['version'] === stateVersion && isSaid(raw['said'])) {
    return { state: raw as unknown as AccountState, replaced: false };
  }
  return { state: { version: stateVersion, said: {} }, replaced: raw !== undefined && raw !== null };
}

/** @param raw `AzerothsTopTalentCharDB` as the client loaded it; nil on the first start. */
export function readCharacterState(raw: unknown, keysOf: KeysOf): StateReading<CharacterState> {
  if (isRecord(raw) && raw['version'] === stateVersion && isWholeCharacter(raw, keysOf)) {
    return { state: raw as unknown as CharacterState, replaced: false };
  }
  return {
    state: { version: stateVersion, slots: {}, backups: {}, applied: {} },
    replaced: raw !== undefined && raw !== null,
  };
}

function isSaid(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isNumberOrNothing(raw['sample']) &&
    isNumberOrNothing(raw['stale']) &&
    isNumberOrNothing(raw['unfit'])
  );
}

function isWholeCharacter(raw: UnknownRecord, keysOf: KeysOf): boolean {
  const { kept, slots, backups, applied } = raw;
  if (!isRecord(slots) || !isRecord(backups) || !isRecord(applied) || !isKeptOrNothing(kept)) {
    return false;
  }
  return (
    isRecordOf(slots, keysOf, isSlot) &&
    isRecordOf(backups, keysOf, isBackup) &&
    isRecordOf(applied, keysOf, isString)
  );
}

function isKeptOrNothing(raw: unknown): boolean {
  return (
    isNothing(raw) ||
    (isRecord(raw) && isNumber(raw['specId']) && isString(raw['wornKey']) && isNumber(raw['dataTime']))
  );
}

function isRecordOf(table: UnknownRecord, keysOf: KeysOf, isValue: (value: unknown) => boolean): boolean {
  return keysOf(table).every((key) => isValue(table[key]));
}

function isSlot(raw: unknown): boolean {
  return isRecord(raw) && isNumber(raw['configId']) && isString(raw['name']) && isString(raw['code']);
}

function isBackup(raw: unknown): boolean {
  return isRecord(raw) && isString(raw['code']) && isNumber(raw['savedAt']);
}

function isNumberOrNothing(raw: unknown): boolean {
  return isNothing(raw) || isNumber(raw);
}

function isNothing(raw: unknown): boolean {
  return raw === undefined || raw === null;
}
