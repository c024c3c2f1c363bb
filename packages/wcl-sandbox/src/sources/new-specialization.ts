/** A made-up specialization that `game` does not know, for tests. */
export const newSpecialization = { classId: 5, specId: 1999, name: 'Harbinger', slug: 'Harbinger' } as const;

/** Id of the specialization whose talent tree the made-up one uses. */
export const treeOfNewSpecialization = 256;
