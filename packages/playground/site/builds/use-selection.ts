/** The selection in the page's address, so that a link shows the same builds. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { readSelection, writeSelection } from './selection.ts';
import type { Selection } from './selection.ts';

export function useSelection(): [Selection, (next: Selection) => void] {
  const [selection, setSelection] = useState(() => readSelection(location.hash));
  useEffect(() => {
    const changed = () => setSelection(readSelection(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const select = useCallback((next: Selection) => {
    location.hash = writeSelection(next);
  }, []);
  return [selection, select];
}
