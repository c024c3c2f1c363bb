/** Starts the addon: waits for the saved variables, then wires everything. */
import type {} from '@toptalent/wow-api';
import { whenLoaded } from './client/when-loaded.ts';
import type { AddonNamespace } from './core/namespace.ts';
import { wireAddon } from './wiring.ts';

export type { AddonNamespace } from './core/namespace.ts';
export type { PublicApi } from './core/public-api/public-api.ts';

/**
 * Starts the addon. The client calls this while it runs the files of the TOC.
 *
 * @param addonName The folder's name: metadata is looked up by it.
 * @param ns The addon's private namespace; the files before have put data and language there.
 */
export function startAddon(addonName: string, ns: AddonNamespace): void {
  whenLoaded(addonName, () => {
    wireAddon(addonName, ns);
  });
}
