/** A made-up specialization that `game` does not know, for tests. */
export const newSpecialization = { classId: 5, specId: 1999, name: 'Harbinger', slug: 'Harbinger' } as const;

/** Its talent tree is that of this specialization. */
export const treeOfNewSpecialization = 256;
