/** Keeps text from outside from commanding the client's text display. */

/**
 * Doubles every `|`, so that the client shows it instead of a color, a texture or a link. For names from data and saved loadouts, and
 * for what the player typed.
 */
export function plainText(text: string): string {
  return text.split('|').join('||');
}
