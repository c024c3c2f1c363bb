/** Words that packing and unpacking share; the lines are described in `pack.ts`. */

/** Stands for nothing, or for an empty list. */
export const nothing = '-';
/** Stands for an encounter's id in the line of a content type's general build. */
export const generalWord = 'general';
/** Begins the line of an alternative. */
export const alternativeWord = '+';
