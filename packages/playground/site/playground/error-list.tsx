/** Errors that the addon raised, each with the TypeScript line that it came from. */
import type { TraceMap } from '@jridgewell/trace-mapping';
import { useEffect, useState } from 'preact/hooks';
import mapUrl from '../../dist/game/addon.map.json?url';
import { readTraceMap, typeScriptLine } from './trace.ts';

export function ErrorList({ errors }: { readonly errors: readonly string[] }) {
  const map = useTraceMap(errors.length > 0);
  if (errors.length === 0) {
    return null;
  }
  return (
    <section class="errors" role="alert" aria-label="Errors of the addon">
      <h2>
        {errors.length === 1 ? 'The addon raised an error' : `The addon raised ${errors.length} errors`}
      </h2>
      <ol>
        {errors.map((message) => {
          const place = map === undefined ? undefined : typeScriptLine(message, map);
          return (
            <li>
              <code>{message}</code>
              {place !== undefined && (
                <>
                  {' '}
                  from <code class="source-line">{place}</code>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The source map, fetched when it is first needed. */
function useTraceMap(needed: boolean): TraceMap | undefined {
  const [map, setMap] = useState<TraceMap>();
  useEffect(() => {
    if (needed && map === undefined) {
      void fetch(mapUrl)
        .then((response) => response.text())
        .then((json) => setMap(readTraceMap(json)));
    }
  }, [needed]);
  return map;
}
