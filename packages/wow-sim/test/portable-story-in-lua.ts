/** The story's entry in Lua: passes it Lua's table of globals. */
import { drawStory, probeSecret, tellStory } from './portable-story.ts';
import { tellTyping } from './portable-typing.ts';

declare const _G: Record<string, unknown>;

export function tell(): readonly string[] {
  return tellStory(_G);
}

export function probe(): readonly string[] {
  return probeSecret(_G);
}

export function drawing(): readonly string[] {
  return drawStory(_G);
}

export function typing(): readonly string[] {
  return tellTyping(_G);
}
