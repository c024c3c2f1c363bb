/** The client's difficulties: ids and English names (DBC Difficulty of 12.1.5). */

interface Difficulty {
  readonly name: string;
  readonly instanceType: 'none' | 'party' | 'raid' | 'scenario' | 'pvp';
  readonly isHeroic?: true;
  readonly isChallengeMode?: true;
  readonly displayMythic?: true;
  readonly isLfr?: true;
  readonly minPlayers?: number;
  readonly maxPlayers?: number;
}

/** By id. Names of 233, 241, 250 and 257 are from public addons, the others from memory of the game. */
const difficulties: Readonly<Record<number, Difficulty | undefined>> = {
  1: { name: 'Normal', instanceType: 'party', maxPlayers: 5 },
  2: { name: 'Heroic', instanceType: 'party', isHeroic: true, maxPlayers: 5 },
  3: { name: '10 Player', instanceType: 'raid', maxPlayers: 10 },
  4: { name: '25 Player', instanceType: 'raid', maxPlayers: 25 },
  5: { name: '10 Player (Heroic)', instanceType: 'raid', isHeroic: true, maxPlayers: 10 },
  6: { name: '25 Player (Heroic)', instanceType: 'raid', isHeroic: true, maxPlayers: 25 },
  7: { name: 'Looking For Raid', instanceType: 'raid', isLfr: true, maxPlayers: 25 },
  8: { name: 'Mythic Keystone', instanceType: 'party', isChallengeMode: true, maxPlayers: 5 },
  9: { name: '40 Player', instanceType: 'raid', maxPlayers: 40 },
  12: { name: 'Normal', instanceType: 'scenario', maxPlayers: 5 },
  14: { name: 'Normal', instanceType: 'raid', minPlayers: 10, maxPlayers: 30 },
  15: { name: 'Heroic', instanceType: 'raid', isHeroic: true, minPlayers: 10, maxPlayers: 30 },
  16: { name: 'Mythic', instanceType: 'raid', displayMythic: true, minPlayers: 20, maxPlayers: 20 },
  17: { name: 'Looking For Raid', instanceType: 'raid', isLfr: true, minPlayers: 10, maxPlayers: 30 },
  23: { name: 'Mythic', instanceType: 'party', displayMythic: true, maxPlayers: 5 },
  24: { name: 'Timewalking', instanceType: 'party', maxPlayers: 5 },
  33: { name: 'Timewalking', instanceType: 'raid', minPlayers: 10, maxPlayers: 30 },
  151: { name: 'Looking For Raid', instanceType: 'raid', isLfr: true, minPlayers: 10, maxPlayers: 30 },
  205: { name: 'Follower', instanceType: 'party', maxPlayers: 5 },
  208: { name: 'Delves', instanceType: 'scenario', maxPlayers: 5 },
  220: { name: 'Story', instanceType: 'raid', maxPlayers: 5 },
  233: { name: 'Mythic', instanceType: 'raid', displayMythic: true, minPlayers: 15, maxPlayers: 25 },
  241: { name: 'Lorewalking', instanceType: 'party', maxPlayers: 1 },
  250: { name: 'World', instanceType: 'raid', maxPlayers: 40 },
  257: { name: 'Timewalking', instanceType: 'raid', minPlayers: 10, maxPlayers: 30 },
};

/** Ids of every difficulty that the simulated client knows, ascending. */
export const difficultyIds: readonly number[] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 14, 15, 16, 17, 23, 24, 33, 151, 205, 208, 220, 233, 241, 250, 257,
];

/** What `GetInstanceInfo` calls a difficulty; empty for an unknown id. */
export function difficultyName(difficultyId: number): string {
  return difficulties[difficultyId]?.name ?? '';
}

/** `GetDifficultyInfo` (12.1.0); nothing for an unknown id. */
export function difficultyInfo(difficultyId: number): LuaMultiReturn<unknown[]> {
  const known = difficulties[difficultyId];
  if (known === undefined) {
    return $multi();
  }
  const { name, instanceType, minPlayers, maxPlayers } = known;
  const isHeroic = known.isHeroic === true;
  return $multi(
    name,
    instanceType,
    isHeroic,
    known.isChallengeMode === true,
    isHeroic,
    known.displayMythic === true,
    undefined,
    known.isLfr === true,
    minPlayers,
    maxPlayers,
    false,
  );
}
