/** Functions that may answer nothing at all, and a trap that makes them: what the client has not loaded, it does not tell. */
import type { ClientCore } from './core.ts';

type AnyFunction = (...args: unknown[]) => unknown;
type ManyResults = (...args: unknown[]) => LuaMultiReturn<unknown[]>;

/** By the client's own documentation (12.1.0): nilable results. */
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
const manyResults: typeof oneResult = [
  ['C_ClassTalents', ['GetHeroTalentSpecsForClassSpec']],
  ['C_ChallengeMode', ['GetMapUIInfo', 'GetSlottedKeystoneInfo']],
  ['_G', ['EJ_GetEncounterInfo', 'EJ_GetEncounterInfoByIndex', 'GetLFGDungeonEncounterInfo']],
];

/** Puts the trap around them. */
export function mayAnswerNothing(client: ClientCore): void {
  let calls = 0;
  /** Every so many calls it is time. */
  const isDue = (): boolean => {
    const { answersNothing } = client.traps;
    calls += 1;
    return answersNothing > 0 && calls % answersNothing === 0;
  };
  wrap<AnyFunction>(
    client,
    oneResult,
    (plain) =>
      (...args) =>
        isDue() ? undefined : plain(...args),
  );
  wrap<ManyResults>(client, manyResults, (plain) => (...args): LuaMultiReturn<unknown[]> => {
    if (isDue()) {
      return $multi();
    }
    return plain(...args);
  });
}

function wrap<Plain>(
  client: ClientCore,
  namespaces: typeof oneResult,
  around: (plain: Plain) => Plain,
): void {
  const { table } = client.globals;
  for (const [namespace, names] of namespaces) {
    const functions = namespace === '_G' ? table : (table[namespace] as Record<string, unknown>);
    for (const name of names) {
      functions[name] = around(functions[name] as Plain);
    }
  }
}
