/** Talent import strings: from text to a loadout and back, comparison and difference. */
export type * from './failure.ts';
export type * from './loadout.ts';
export type * from './tree.ts';
export { cutAtForeignCharacter } from './alphabet.ts';
export { canonicalKey, difference, distance, sameBuild } from './compare.ts';
export type { LoadoutDifference } from './compare.ts';
export { decodeStream, readHeader } from './decode-stream.ts';
export { encodeLoadout } from './encode-loadout.ts';
export { encodeStream } from './encode-stream.ts';
export { loadoutFromEntries, loadoutFromPicks } from './from-picks.ts';
export type { RankedEntry } from './from-picks.ts';
export { decodeLoadout, interpret } from './interpret.ts';
export { failed, success } from './result.ts';
export type { Result } from './result.ts';
export { noTreeHash, serializationVersion } from './stream.ts';
export type { LoadoutHeader, LoadoutStream, StreamNode } from './stream.ts';
