/** What the game and its seasons are made of. */
export * from './difficulties.ts';
export type * from './places.ts';
export * from './season.ts';
export * from './specializations.ts';
export * from './talent-points.ts';
