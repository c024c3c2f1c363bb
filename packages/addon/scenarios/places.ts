/** The places of the stories, and the bosses there. */
import type { InstancePlace } from '@toptalent/wow-sim';

/** The Venomous Abyss, Mythic, without a floor: only the order and the pulls tell the next boss. */
export const abyss: InstancePlace = {
  name: 'The Venomous Abyss',
  instanceType: 'raid',
  difficultyId: 16,
  instanceId: 3004,
};
/** Its bosses in order. */
export const abyssBosses = [3470, 3445, 3455, 3497, 3420, 3421, 3429, 3492] as const;
export const abyssNames = [
  "Nek'zali the Soulcoiler",
  'Entombed Sentinels',
  'Vashnik the Malignant',
  'The Lost Explorers',
] as const;

/** Kings' Rest, Mythic, before the keystone. */
export const kingsRest: InstancePlace = {
  name: "Kings' Rest",
  instanceType: 'party',
  difficultyId: 23,
  instanceId: 1762,
  uiMapId: 1004,
};

/** A battleground before its gates open. */
export const warsong: InstancePlace = {
  name: 'Warsong Gulch',
  instanceType: 'pvp',
  difficultyId: 0,
  instanceId: 2106,
};

export const arena: InstancePlace = {
  name: 'Nagrand Arena',
  instanceType: 'arena',
  difficultyId: 0,
  instanceId: 1505,
};

export const delve: InstancePlace = {
  name: 'Collegiate Calamity',
  instanceType: 'scenario',
  difficultyId: 208,
  instanceId: 2933,
};

export const silvermoon: InstancePlace = {
  name: 'Silvermoon',
  instanceType: 'none',
  difficultyId: 0,
  instanceId: 0,
};
