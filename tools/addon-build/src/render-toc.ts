/** The TOC's text. */
import type { AddonManifest } from './addon.manifest.ts';

/** @param version Shown in the list of addons and by `/toptalent version`. */
export function renderToc(manifest: AddonManifest, version: string): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['Interface', manifest.interfaces.join(', ')],
    ['Title', manifest.title],
    ['Notes', manifest.notes],
    ['Author', manifest.author],
    ['Version', version],
    ['IconTexture', manifest.iconTexture],
    ['Category-enUS', manifest.category],
    ['SavedVariables', manifest.savedVariables.join(', ')],
    ['SavedVariablesPerCharacter', manifest.savedVariablesPerCharacter.join(', ')],
    ['AddonCompartmentFunc', manifest.compartment.click],
    ['AddonCompartmentFuncOnEnter', manifest.compartment.enter],
    ['AddonCompartmentFuncOnLeave', manifest.compartment.leave],
    ['X-License', manifest.license],
  ];
  const lines = fields.map(([name, value]) => `## ${name}: ${oneLine(value)}`);
  return `${[...lines, '', ...filesInOrder(manifest)].join('\n')}\n`;
}

/** The Lua files that the TOC lists, in the order in which they run. */
export function filesInOrder(manifest: AddonManifest): readonly string[] {
  const { talentData, locales, bundle } = manifest.files;
  return [talentData, locales, bundle];
}

function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
