/** Leads from a build back to the button that opened it: by the page's own link, and by the browser's Back. */

/** State of an entry of the browser's history. */
interface EntryState {
  /** `ref` of the build that was opened from this entry. */
  readonly opened: string;
}

/** Attributes of a button that opens the build `ref`. */
export function opens(ref: string): { readonly 'data-opens': string } {
  return { 'data-opens': ref };
}

/** Notes, before the address changes, which build is opened from here; undefined if something else changes. */
export function rememberOpened(ref: string | undefined): void {
  const state: EntryState | null = ref === undefined ? null : { opened: ref };
  history.replaceState(state, '');
}

/** The browser has gone back: the focus is where it was, and the browser itself scrolls. */
export function focusOpened(): void {
  const state = history.state as EntryState | null;
  if (state !== null) {
    opener(state.opened)?.focus({ preventScroll: true });
  }
}

/** Scrolls to the button that opens the build, and focuses it. */
export function goToOpener(ref: string): void {
  const button = opener(ref);
  button?.scrollIntoView({ block: 'center' });
  button?.focus({ preventScroll: true });
}

function opener(ref: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(ref)}"]`);
}
