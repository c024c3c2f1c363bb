/** Records the events that an addon hears. */
import { api } from './new-client.ts';

/** Registers for the events; the list grows with the name and the first argument of each. */
export function hearEvents(...names: readonly string[]): [event: string, first: unknown][] {
  const heard: [string, unknown][] = [];
  const frame = api['CreateFrame']('Frame');
  for (const name of names) {
    frame.RegisterEvent(name);
  }
  frame.SetScript('OnEvent', (_self: unknown, event: string, first: unknown) => {
    heard.push([event, first]);
  });
  return heard;
}
