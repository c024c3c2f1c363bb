/** Writes values as Lua 5.1 source, so that text from outside can never become code. */

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
    throw new RangeError(`${text} is not a plain decimal number.`);
  }
  return text;
}

/**
 * A long string, with a level that nothing in it opens or closes. Lua leaves out the line end at its beginning, and reads every
 * kind of line end as one.
 */
export function luaLongString(text: string): string {
  let level = '';
  while (text.includes(`]${level}]`) || text.includes(`[${level}[`)) {
    level += '=';
  }
  return `[${level}[\n${text}]${level}]`;
}

/** Text for a line comment: printable ASCII, no line ends, no brackets that could open a long comment. */
export function luaComment(text: string): string {
  return text.replace(/[^A-Za-z0-9 +/.,:;'()&!?_-]/g, '?');
}
