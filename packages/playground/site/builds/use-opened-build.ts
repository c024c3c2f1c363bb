/** Leads to a build that a button of the page opens. */
import { useEffect, useRef } from 'preact/hooks';
import type { ReadBuild } from './read-builds.ts';

/** Id of the heading of the build that is shown. */
export const buildHeadingId = 'build';

/**
 * A function that leads to the build `ref` as soon as it is drawn: the address of the page changes first.
 *
 * @param shown The build that is drawn.
 */
export function useOpenedBuild(shown: ReadBuild | undefined): (ref: string) => void {
  const opened = useRef<string>(undefined);
  const goIfShown = (): void => {
    if (opened.current !== undefined && opened.current === shown?.ref) {
      opened.current = undefined;
      goToBuild();
    }
  };
  useEffect(goIfShown, [shown]);
  return (ref) => {
    opened.current = ref;
    goIfShown();
  };
}

/** The build stands below the tables. */
function goToBuild(): void {
  const heading = document.querySelector<HTMLElement>(`#${buildHeadingId}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
