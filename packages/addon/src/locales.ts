/** Entry of `Locales.lua`: runs before the addon itself, in the client's own language. */
import type { AddonNamespace } from './core/namespace.ts';
import { loadLocale } from './locale/load-locale.ts';

const [, ns] = [...$vararg] as unknown as [string, AddonNamespace];
loadLocale(ns);
