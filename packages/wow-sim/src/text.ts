/** Text whose bytes Lua counts and whose code units Node counts. */

/** Whether this machine counts bytes (Lua) or code units (Node). */
const countsBytes = 'é'.length === 2;

/** Letters of a text: in Lua, the bytes that begin one. */
export function lettersOf(text: string): number {
  if (!countsBytes) {
    return text.length;
  }
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const byte = text.charCodeAt(index);
    if (byte < 128 || byte >= 192) {
      letters += 1;
    }
  }
  return letters;
}
