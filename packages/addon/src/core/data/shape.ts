/** Tests the shape of unknown values, which come from files and saved variables. */

export type UnknownRecord = Readonly<Record<string | number, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null;
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is an array all of whose elements pass. */
export function isArrayOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && (value as readonly unknown[]).every((element) => isElement(element));
}

/** Whether a value is one of a closed list of texts. */
export function isOneOf(value: unknown, list: readonly string[]): boolean {
  return isString(value) && list.includes(value);
}
