/** Finds the TypeScript line that an error of the shipped Lua came from. */
import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

/** The bundle in error messages; one capture, the line. */
const bundleLine = /AzerothsTopTalent\/AzerothsTopTalent\.lua:(\d+)/;

/** @returns such as `packages/addon/src/ui/popup.ts:31`; undefined if the error names no line of the bundle. */
export function typeScriptLine(message: string, map: TraceMap): string | undefined {
  const line = Number(bundleLine.exec(message)?.[1]);
  if (!Number.isInteger(line) || line < 1) {
    return undefined;
  }
  const found = originalPositionFor(map, { line, column: 0, bias: LEAST_UPPER_BOUND });
  return found.source === null ? undefined : `${found.source}:${found.line}`;
}

/** @param json The source map that lies beside the site's files. */
export function readTraceMap(json: string): TraceMap {
  return new TraceMap(json);
}
