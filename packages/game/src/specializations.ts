/** The 40 specializations and 13 classes of 12.x, with Warcraft Logs' names for them. */

export type Role = 'tank' | 'healer' | 'dps';

export interface PlayerClass {
  /** The client's class id (`UnitClass`, third result). */
  readonly classId: number;
  /** The client's file token (`UnitClass`, second result). */
  readonly token: string;
  /** English name. */
  readonly name: string;
  /** Warcraft Logs' slug (`gameData.classes`): no spaces. */
  readonly slug: string;
}

export interface Specialization {
  /** The client's specialization id, the key of everything: 62 is Arcane. Not the tab index. */
  readonly specId: number;
  readonly classId: number;
  /** English name. */
  readonly name: string;
  /** Warcraft Logs' slug (`gameData.classes`): no spaces. */
  readonly slug: string;
  readonly role: Role;
}

export const classes: readonly PlayerClass[] = [
  { classId: 1, token: 'WARRIOR', name: 'Warrior', slug: 'Warrior' },
  { classId: 2, token: 'PALADIN', name: 'Paladin', slug: 'Paladin' },
  { classId: 3, token: 'HUNTER', name: 'Hunter', slug: 'Hunter' },
  { classId: 4, token: 'ROGUE', name: 'Rogue', slug: 'Rogue' },
  { classId: 5, token: 'PRIEST', name: 'Priest', slug: 'Priest' },
  { classId: 6, token: 'DEATHKNIGHT', name: 'Death Knight', slug: 'DeathKnight' },
  { classId: 7, token: 'SHAMAN', name: 'Shaman', slug: 'Shaman' },
  { classId: 8, token: 'MAGE', name: 'Mage', slug: 'Mage' },
  { classId: 9, token: 'WARLOCK', name: 'Warlock', slug: 'Warlock' },
  { classId: 10, token: 'MONK', name: 'Monk', slug: 'Monk' },
  { classId: 11, token: 'DRUID', name: 'Druid', slug: 'Druid' },
  { classId: 12, token: 'DEMONHUNTER', name: 'Demon Hunter', slug: 'DemonHunter' },
  { classId: 13, token: 'EVOKER', name: 'Evoker', slug: 'Evoker' },
];

/** Ascending by specialization id. */
export const specializations: readonly Specialization[] = [
  { specId: 62, classId: 8, name: 'Arcane', slug: 'Arcane', role: 'dps' },
  { specId: 63, classId: 8, name: 'Fire', slug: 'Fire', role: 'dps' },
  { specId: 64, classId: 8, name: 'Frost', slug: 'Frost', role: 'dps' },
  { specId: 65, classId: 2, name: 'Holy', slug: 'Holy', role: 'healer' },
  { specId: 66, classId: 2, name: 'Protection', slug: 'Protection', role: 'tank' },
  { specId: 70, classId: 2, name: 'Retribution', slug: 'Retribution', role: 'dps' },
  { specId: 71, classId: 1, name: 'Arms', slug: 'Arms', role: 'dps' },
  { specId: 72, classId: 1, name: 'Fury', slug: 'Fury', role: 'dps' },
  { specId: 73, classId: 1, name: 'Protection', slug: 'Protection', role: 'tank' },
  { specId: 102, classId: 11, name: 'Balance', slug: 'Balance', role: 'dps' },
  { specId: 103, classId: 11, name: 'Feral', slug: 'Feral', role: 'dps' },
  { specId: 104, classId: 11, name: 'Guardian', slug: 'Guardian', role: 'tank' },
  { specId: 105, classId: 11, name: 'Restoration', slug: 'Restoration', role: 'healer' },
  { specId: 250, classId: 6, name: 'Blood', slug: 'Blood', role: 'tank' },
  { specId: 251, classId: 6, name: 'Frost', slug: 'Frost', role: 'dps' },
  { specId: 252, classId: 6, name: 'Unholy', slug: 'Unholy', role: 'dps' },
  { specId: 253, classId: 3, name: 'Beast Mastery', slug: 'BeastMastery', role: 'dps' },
  { specId: 254, classId: 3, name: 'Marksmanship', slug: 'Marksmanship', role: 'dps' },
  { specId: 255, classId: 3, name: 'Survival', slug: 'Survival', role: 'dps' },
  { specId: 256, classId: 5, name: 'Discipline', slug: 'Discipline', role: 'healer' },
  { specId: 257, classId: 5, name: 'Holy', slug: 'Holy', role: 'healer' },
  { specId: 258, classId: 5, name: 'Shadow', slug: 'Shadow', role: 'dps' },
  { specId: 259, classId: 4, name: 'Assassination', slug: 'Assassination', role: 'dps' },
  { specId: 260, classId: 4, name: 'Outlaw', slug: 'Outlaw', role: 'dps' },
  { specId: 261, classId: 4, name: 'Subtlety', slug: 'Subtlety', role: 'dps' },
  { specId: 262, classId: 7, name: 'Elemental', slug: 'Elemental', role: 'dps' },
  { specId: 263, classId: 7, name: 'Enhancement', slug: 'Enhancement', role: 'dps' },
  { specId: 264, classId: 7, name: 'Restoration', slug: 'Restoration', role: 'healer' },
  { specId: 265, classId: 9, name: 'Affliction', slug: 'Affliction', role: 'dps' },
  { specId: 266, classId: 9, name: 'Demonology', slug: 'Demonology', role: 'dps' },
  { specId: 267, classId: 9, name: 'Destruction', slug: 'Destruction', role: 'dps' },
  { specId: 268, classId: 10, name: 'Brewmaster', slug: 'Brewmaster', role: 'tank' },
  { specId: 269, classId: 10, name: 'Windwalker', slug: 'Windwalker', role: 'dps' },
  { specId: 270, classId: 10, name: 'Mistweaver', slug: 'Mistweaver', role: 'healer' },
  { specId: 577, classId: 12, name: 'Havoc', slug: 'Havoc', role: 'dps' },
  { specId: 581, classId: 12, name: 'Vengeance', slug: 'Vengeance', role: 'tank' },
  { specId: 1467, classId: 13, name: 'Devastation', slug: 'Devastation', role: 'dps' },
  { specId: 1468, classId: 13, name: 'Preservation', slug: 'Preservation', role: 'healer' },
  { specId: 1473, classId: 13, name: 'Augmentation', slug: 'Augmentation', role: 'dps' },
  { specId: 1480, classId: 12, name: 'Devourer', slug: 'Devourer', role: 'dps' },
];

/** The specialization of that id, or undefined when this version does not know it. */
export function specializationById(specId: number): Specialization | undefined {
  return specializations.find((specialization) => specialization.specId === specId);
}

/** The class of that id, or undefined when this version does not know it. */
export function classById(classId: number): PlayerClass | undefined {
  return classes.find((playerClass) => playerClass.classId === classId);
}
