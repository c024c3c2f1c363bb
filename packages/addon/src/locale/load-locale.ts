/** Puts the client's language into the addon's namespace; everything else of the file that this ends up in is garbage. */
import type {} from '@toptalent/wow-api';
import type { AddonNamespace } from '../core/namespace.ts';
import { chooseLocale } from './choose-locale.ts';
import { packLocale } from './pack-locale.ts';

export function loadLocale(ns: AddonNamespace): void {
  ns.locale = packLocale(chooseLocale(GetLocale()));
}
