/** The selection in the page's address, so that a link shows the same builds. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { readSelection, writeSelection } from './selection.ts';
import type { Selection } from './selection.ts';
import { focusOpened, rememberOpened } from './way-back.ts';

/** The selection, and a function that changes it. `opened` is the `ref` of a build that a button of the page opens. */
export function useSelection(): [Selection, (next: Selection, opened?: string) => void] {
  const [selection, setSelection] = useState(() => readSelection(location.hash));
  useEffect(() => {
    const changed = () => {
      setSelection(readSelection(location.hash));
      // Until then the builds of that entry are not drawn.
      requestAnimationFrame(focusOpened);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const select = useCallback((next: Selection, opened?: string) => {
    rememberOpened(opened);
    location.hash = writeSelection(next);
  }, []);
  return [selection, select];
}
