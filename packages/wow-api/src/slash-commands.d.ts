/** Where slash commands are registered. */

/** @noSelf */
interface SlashCommandHandlers {
  [key: string]: (message: string) => void;
}

/** Handlers by key; the command's text is the global `SLASH_<key>1`. */
declare const SlashCmdList: SlashCommandHandlers;

/** Handlers by upper-case command, filled as commands are first used. */
declare const hash_SlashCmdList: Readonly<Record<string, unknown>>;

/** Names of frames that Escape closes. */
declare const UISpecialFrames: string[];
