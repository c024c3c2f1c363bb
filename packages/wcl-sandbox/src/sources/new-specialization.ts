/** A made-up specialization of the priest that `game` does not know, to test a day on which the game adds one. */
export const newSpecialization = { classId: 5, specId: 1999, name: 'Harbinger', slug: 'Harbinger' } as const;

/** Its talent tree is that of this specialization. */
export const treeOfNewSpecialization = 256;
