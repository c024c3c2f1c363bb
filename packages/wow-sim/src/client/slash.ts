/** Finds the handler of a slash command among those that addons registered. */
import { sortedKeys } from '../lua.ts';

export type SlashHandler = (message: string) => void;

/** The handler and its message for a typed line such as "/toptalent help", or undefined if no addon registered the command. */
export function findSlashCommand(
  globals: Record<string, unknown>,
  typed: string,
): { readonly handler: SlashHandler; readonly message: string } | undefined {
  const space = typed.indexOf(' ');
  const command = (space < 0 ? typed : typed.substring(0, space)).toUpperCase();
  const message = space < 0 ? '' : typed.substring(space + 1);
  const handlers = globals['SlashCmdList'] as Record<string, SlashHandler | undefined>;
  for (const key of sortedKeys(handlers)) {
    let number = 1;
    let text = globals[`SLASH_${key}${number}`];
    while (typeof text === 'string') {
      if (text.toUpperCase() === command) {
        return { handler: handlers[key]!, message };
      }
      number += 1;
      text = globals[`SLASH_${key}${number}`];
    }
  }
  return undefined;
}
