/** The cursor of an edit box blinks only while nothing is done: a key or a click shows it, and its blink begins anew. */

/** @param screen The game's screen, which has a cursor while a box has the keyboard. */
export function blinkAnew(screen: Element | null): void {
  for (const animation of screen?.querySelector('.caret')?.getAnimations() ?? []) {
    animation.currentTime = 0;
  }
}
