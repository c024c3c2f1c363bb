/** The TOC's text, and which files it names. */
import type { AddonManifest } from './addon.manifest.ts';
import type { TocTexts } from './toc-texts.ts';

/** Every client reads English before its own language, so that a client whose language we lack shows English. */
const fallback = 'enUS';

type Field = readonly [name: string, value: string];

/**
 * @param version Shown in the list of addons and by `/toptalent version`.
 * @param texts Title and notes in the languages that ship, by the client's names for them; English is among them.
 */
export function renderToc(
  manifest: AddonManifest,
  version: string,
  texts: ReadonlyMap<string, TocTexts>,
): string {
  const fields: readonly Field[] = [
    ['Interface', manifest.interfaces.join(', ')],
    ...localized('Title', texts, ({ title }) => title),
    ...localized('Notes', texts, ({ notes }) => notes),
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
    ...publishedFields(manifest.published),
  ];
  const lines = fields.map(([name, value]) => `## ${name}: ${oneLine(value)}`);
  const { talentData, locales, bundle } = manifest.files;
  const translations = translationsIn(texts);
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

/** The field in English, and then in each language: the client takes its own language's, if there is one. */
function localized(
  name: string,
  texts: ReadonlyMap<string, TocTexts>,
  pick: (texts: TocTexts) => string,
): readonly Field[] {
  const english = texts.get(fallback);
  return [
    [name, english === undefined ? '' : pick(english)],
    ...translationsIn(texts).map((language): Field => [`${name}-${language}`, pick(texts.get(language)!)]),
  ];
}

function translationsIn(texts: ReadonlyMap<string, TocTexts>): readonly string[] {
  return [...texts.keys()].filter((language) => language !== fallback).toSorted();
}

/** The ids by which addon sites and updaters know the addon; a site without an id has no line. */
function publishedFields({
  curseForge,
  wago,
  wowInterface,
  website,
}: AddonManifest['published']): readonly Field[] {
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['X-Website', website],
    ['X-Curse-Project-ID', curseForge],
    ['X-Wago-ID', wago],
    ['X-WoWI-ID', wowInterface],
  ];
  return fields.flatMap(([name, value]): Field[] => (value === undefined ? [] : [[name, `${value}`]]));
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
