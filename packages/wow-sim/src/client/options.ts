/** The settings that a simulated client starts with. */
import type { ClientTree } from '../talents/client-tree.ts';

/** @noSelf */
export interface SimClientOptions {
  /** The table of globals: `globalThis` in Node, `_G` in Lua. */
  readonly globals: Record<string, unknown>;
  readonly addonName: string;
  /** Names of the saved variables, as the TOC lists them. */
  readonly savedVariables: readonly string[];
  /** Those of them that are saved per character. Default: none. */
  readonly savedPerCharacter?: readonly string[] | undefined;
  /** Lines of the TOC that `C_AddOns.GetAddOnMetadata` returns. */
  readonly metadata?: Readonly<Record<string, string | undefined>> | undefined;
  /** Runs the addon's files, in the TOC's order; called at every login and /reload. */
  readonly loadAddon: () => void;
  /** Default: 62, Arcane. */
  readonly specId?: number | undefined;
  /** Default: the maximum. */
  readonly level?: number | undefined;
  /** The highest level that the account's expansions allow. Default: that of the newest. */
  readonly accountMaxLevel?: number | undefined;
  /** Default: enUS. */
  readonly locale?: string | undefined;
  /** Epoch seconds (UTC) at the first login. Default: 2026-11-22, 12:00. */
  readonly startedAt?: number | undefined;
  /** Default: the sample's made-up tree of the class. */
  readonly tree?: ClientTree | undefined;
}

/** 2026-11-22, 12:00 UTC. */
export const usualStart = 1795348800;
