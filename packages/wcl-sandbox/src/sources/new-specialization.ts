/** A specialization of the priest's that no version of `game` knows: made up, for the day on which there is one. */
export const newSpecialization = { classId: 5, specId: 1999, name: 'Harbinger', slug: 'Harbinger' } as const;

/** The specialization whose talent tree it borrows. */
export const treeOfNewSpecialization = 256;
