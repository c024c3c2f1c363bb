/** Values as Lua 5.1 source: whatever comes from outside stays a value. */

const harmless = /^[A-Za-z0-9 +/.,:;'()&!?_-]*$/;

/** A quoted string in plain ASCII: what is not a harmless printable character becomes a decimal escape of its UTF-8 bytes. */
export function luaString(text: string): string {
  if (harmless.test(text)) {
    return `"${text}"`;
  }
  const bytes = [...Buffer.from(text, 'utf8')].map((byte) => {
    const character = String.fromCharCode(byte);
    return harmless.test(character) ? character : `\\${String(byte).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}

/** A plain decimal, without an exponent. */
export function luaNumber(value: number): string {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new RangeError(`${text} is no plain decimal.`);
  }
  return text;
}

/** A value of numbers, texts, booleans, lists and records, on one line; nil is left out. Record keys keep their order. */
export function luaValue(value: unknown): string {
  if (typeof value === 'string') {
    return luaString(value);
  }
  if (typeof value === 'number') {
    return luaNumber(value);
  }
  if (typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '{}' : `{ ${value.map(luaValue).join(', ')} }`;
  }
  return luaRecord(value as object, luaValue);
}

/** A record on one line; keys are names of our own. */
export function luaRecord(record: object, render: (value: unknown, key: string) => string): string {
  const fields = Object.entries(record)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${fieldName(key)} = ${render(value, key)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function fieldName(key: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(key)) {
    throw new RangeError(`${JSON.stringify(key)} is no field name of ours.`);
  }
  return key;
}

/** Text for a line comment: printable ASCII, no line ends, no brackets that could open a long comment. */
export function luaComment(text: string): string {
  return text.replace(/[^A-Za-z0-9 +/.,:;'()&!?_-]/g, '?');
}
