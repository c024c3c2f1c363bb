/** The TOC's text, and which files it names. */
import type { AddonManifest } from './addon.manifest.ts';

/** Every client reads English before its own language, so that a client whose language we lack shows English. */
const fallback = 'enUS';

/**
 * @param version Shown in the list of addons and by `/toptalent version`.
 * @param languages The languages that ship, by the client's names for them; English is among them.
 */
export function renderToc(manifest: AddonManifest, version: string, languages: readonly string[]): string {
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
  const { talentData, locales, bundle } = manifest.files;
  const translations = languages.filter((language) => language !== fallback).toSorted();
  const files = [
    talentData,
    `${locales}\\${fallback}.lua`,
    // Clients since 11.1.5 put their language in the place of the variable, and obey the condition. Without the condition an
    // English client would run its file twice, and a client whose language we lack would look for a missing file.
    `${locales}\\[TextLocale].lua [AllowLoadTextLocale ${translations.join(', ')}]`,
    bundle,
  ];
  return `${[...lines, '', ...files].join('\n')}\n`;
}

/** Every file that a client in some language runs, relative to the folder, in the TOC's order. */
export function filesInToc(toc: string): readonly string[] {
  return toc
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [, file = line, languages = ''] = /^(.*?) \[AllowLoadTextLocale ([^\]]*)\]$/.exec(line) ?? [];
      return languages.split(', ').map((language) => file.replace('[TextLocale]', language));
    })
    .map((file) => file.replaceAll('\\', '/'));
}

function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
