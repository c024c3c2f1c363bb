/** Errors that the addon raised, each with the TypeScript line that it came from, or that none is known. */
import type { TraceMap } from '@jridgewell/trace-mapping';
import { useEffect, useState } from 'preact/hooks';
import mapUrl from '../../dist/game/addon.map.json?url';
import { messageOf, readTraceMap, typeScriptLine } from './trace.ts';

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
        {errors.map((error) => (
          <li>
            <code>{messageOf(error)}</code> {map !== undefined && <Place error={error} map={map} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PlaceProps {
  readonly error: string;
  readonly map: TraceMap;
}

function Place({ error, map }: PlaceProps) {
  const place = typeScriptLine(error, map);
  return place === undefined ? (
    'It is not known which line of TypeScript it came from.'
  ) : (
    <>
      from <code class="source-line">{place}</code>
    </>
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
