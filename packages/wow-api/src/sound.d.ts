/** The game's own sounds. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

/**
 * Plays a sound of the interface.
 *
 * @see https://warcraft.wiki.gg/wiki/API_PlaySound
 */
declare function PlaySound(soundKitID: number): void;

/** Sounds by name; those that we play. */
declare const SOUNDKIT: {
  /** The talent window opens. */
  readonly UI_CLASS_TALENT_OPEN_WINDOW: number;
};
