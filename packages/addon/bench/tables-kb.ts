/** Estimates the memory of tables in Lua 5.1, which cannot be asked for the size of one. */
import type {} from '@toptalent/wow-api';

/** Bytes on a 64-bit machine (`lobject.h`): a table, a place in its array, and a field, of which there is always a power of two. */
const ofTable = 56;
const ofPlace = 16;
const ofField = 40;

/** Kilobytes of a table and of all tables that it leads to, but not through functions. */
export function tablesKb(root: object): number {
  const seen = new LuaSet<object>();
  const open: object[] = [root];
  let bytes = 0;
  for (let table = open.pop(); table !== undefined; table = open.pop()) {
    if (!seen.has(table)) {
      seen.add(table);
      bytes += sizeOf(table);
      for (const [, value] of pairs(table as Record<string, unknown>)) {
        if (typeof value === 'object') {
          open.push(value as object);
        }
      }
    }
  }
  return bytes / 1024;
}

function sizeOf(table: object): number {
  const places = (table as readonly unknown[]).length;
  let fields = -places;
  for (const [_key] of pairs(table as Record<string, unknown>)) {
    fields += 1;
  }
  return ofTable + ofPlace * roundedUp(places) + ofField * roundedUp(fields);
}

/** To a power of two; 0 stays 0. */
function roundedUp(count: number): number {
  let size = count > 0 ? 1 : 0;
  while (size < count) {
    size *= 2;
  }
  return size;
}
