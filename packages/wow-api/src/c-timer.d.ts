/** `C_Timer`: timers. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_Timer {
  /**
   * Calls a function once, after some seconds; cannot be cancelled.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Timer.After
   */
  function After(seconds: number, callback: () => void): void;
}
