/** The bundle's entry: the client runs it with the addon's name and private namespace. */
import { startAddon } from './addon.ts';
import type { AddonNamespace } from './core/namespace.ts';

const [addonName, ns] = [...$vararg] as [string, AddonNamespace];
startAddon(addonName, ns);
