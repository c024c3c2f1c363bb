/** Finds the TypeScript line that an error of the shipped Lua came from. */
import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

/** The bundle in an error's text: in its message, and in the stack below. One capture, the line. */
const bundleLine = /AzerothsTopTalent\/AzerothsTopTalent\.lua:(\d+)/g;

/**
 * @param error A message, and the stack in further lines; the innermost line that the map knows is found.
 * @returns such as `packages/addon/src/ui/popup.ts:31`; undefined if the map knows none.
 */
export function typeScriptLine(error: string, map: TraceMap): string | undefined {
  return [...error.matchAll(bundleLine)]
    .map(([, line]) => originalPositionFor(map, { line: Number(line), column: 0, bias: LEAST_UPPER_BOUND }))
    .map(({ source, line }) => (source === null ? undefined : `${source}:${line}`))
    .find((place) => place !== undefined);
}

/** An error's text without its stack. */
export function messageOf(error: string): string {
  return error.split('\n', 1)[0]!;
}

/** @param json The source map that lies beside the site's files. */
export function readTraceMap(json: string): TraceMap {
  return new TraceMap(json);
}
