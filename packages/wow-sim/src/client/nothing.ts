/** The trap that makes client functions return nothing, as they may before their data is loaded. */
import type { Traps } from '../traps.ts';

type AnyFunction = (...args: unknown[]) => unknown;
type ManyResults = (...args: unknown[]) => LuaMultiReturn<unknown[]>;

/** Functions whose single result is nilable by Blizzard's API documentation (12.1.0). */
const oneResult: readonly (readonly [namespace: string, names: readonly string[]])[] = [
  ['C_ClassTalents', ['GetActiveConfigID', 'GetTraitTreeForSpec']],
  [
    'C_Traits',
    [
      'GetConditionInfo',
      'GetConfigInfo',
      'GetDefinitionInfo',
      'GetEntryInfo',
      'GetNodeInfo',
      'GetSubTreeInfo',
      'GetTreeNodes',
    ],
  ],
  ['C_Spell', ['GetSpellName']],
  ['C_Map', ['GetBestMapForUnit']],
  ['C_EncounterJournal', ['GetInstanceForGameMap']],
  ['C_LFGList', ['GetActiveEntryInfo', 'GetActivityInfoTable']],
  ['C_MythicPlus', ['GetOwnedKeystoneChallengeMapID']],
];
/** The same for functions with several results, which are all missing then. */
const manyResults: typeof oneResult = [
  ['C_ClassTalents', ['GetHeroTalentSpecsForClassSpec']],
  ['C_ChallengeMode', ['GetMapUIInfo', 'GetSlottedKeystoneInfo']],
  ['C_Spell', ['GetSpellTexture']],
  ['_G', ['EJ_GetEncounterInfo', 'EJ_GetEncounterInfoByIndex', 'GetLFGDungeonEncounterInfo']],
];

/** Wraps them, so that every n-th call returns nothing under the trap `answersNothing`. */
export function mayAnswerNothing(table: Record<string, unknown>, traps: Traps): void {
  let calls = 0;
  const isDue = (): boolean => {
    const { answersNothing } = traps;
    calls += 1;
    return answersNothing > 0 && calls % answersNothing === 0;
  };
  wrap<AnyFunction>(
    table,
    oneResult,
    (plain) =>
      (...args) =>
        isDue() ? undefined : plain(...args),
  );
  wrap<ManyResults>(table, manyResults, (plain) => (...args): LuaMultiReturn<unknown[]> => {
    if (isDue()) {
      return $multi();
    }
    return plain(...args);
  });
}

function wrap<Plain>(
  table: Record<string, unknown>,
  namespaces: typeof oneResult,
  around: (plain: Plain) => Plain,
): void {
  for (const [namespace, names] of namespaces) {
    const functions = namespace === '_G' ? table : (table[namespace] as Record<string, unknown>);
    for (const name of names) {
      functions[name] = around(functions[name] as Plain);
    }
  }
}
