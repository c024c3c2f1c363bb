/** The port to the windows that a command opens. */

/** @noSelf */
export interface Panels {
  openSettings(): void;
  openBuilds(): void;
}
