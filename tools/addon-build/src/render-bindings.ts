/** `Bindings.xml`: the addon's lines in the game's list of key bindings. The client finds the file by its name, without the TOC. */
import type { AddonManifest } from './addon.manifest.ts';

export const bindingsFile = 'Bindings.xml';

/** Handlers go through the slash command, so that a binding needs no global of its own. */
const slashCommandKey = 'AZEROTHSTOPTALENT';

export function renderBindings(manifest: AddonManifest): string {
  const lines = manifest.bindings.map(
    ({ name, command }) =>
      `  <Binding name="${escapeXml(name)}" header="${slashCommandKey}" category="ADDONS">\n` +
      `    SlashCmdList.${slashCommandKey}("${escapeXml(command)}")\n` +
      '  </Binding>\n',
  );
  // One heading: the client starts a new one with every `header`.
  const [first = '', ...rest] = lines;
  return `<Bindings>\n${first}${rest.map((line) => line.replace(` header="${slashCommandKey}"`, '')).join('')}</Bindings>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
