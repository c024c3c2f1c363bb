/** Talent import strings: from text to a loadout and back, comparison and difference. */
export type * from './failure.ts';
export type * from './loadout.ts';
export type * from './tree.ts';
export { failed, success } from './result.ts';
export type { Result } from './result.ts';
