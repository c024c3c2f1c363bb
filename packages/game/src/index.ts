/** Facts of the game: specializations, difficulties, talent points, seasons. */
export * from './difficulties.ts';
export type * from './places.ts';
export * from './season.ts';
export * from './specializations.ts';
export * from './talent-points.ts';
