/** The entry of a Lua bundle that enters places with the shipped files, and tells what the screen shows at each. */
import type { InstancePlace } from '@toptalent/wow-sim';
import type { ShippedFile } from './shipped-files.ts';
import { shippedHost } from './shipped-host.ts';
import { playScenario } from './world.ts';
import type { ScenarioResult } from './world.ts';

export interface Visit {
  readonly specId: number;
  readonly places: readonly InstancePlace[];
}

export interface VisitResult {
  /** What the screen shows, place by place. In a raid a ready check comes first. */
  readonly screens: readonly (readonly string[])[];
  readonly result: ScenarioResult;
}

/** @param files The addon's whole folder: what of it runs is in the TOC. */
export function visit({ specId, places }: Visit, files: readonly ShippedFile[]): VisitResult {
  const screens: (readonly string[])[] = [];
  const result = playScenario(
    {
      name: 'visit',
      choice: { specId },
      play: (world) => {
        world.client.session.login();
        world.client.advance(3);
        for (const place of places) {
          world.closePopup();
          world.enter(place);
          if (place.instanceType === 'raid') {
            world.readyCheck();
          }
          screens.push([...world.client.screen.lines()]);
        }
      },
    },
    shippedHost(files),
  );
  return { screens, result };
}
