/** Renders `Bindings.xml`, the key bindings. The client finds the file by its name, without the TOC. */
import type { AddonManifest } from './addon.manifest.ts';

export const bindingsFile = 'Bindings.xml';

/** Bindings run slash commands, so that they need no globals of their own. */
const slashCommandKey = 'AZEROTHSTOPTALENT';

export function renderBindings(manifest: AddonManifest): string {
  const lines = manifest.bindings.map(
    ({ name, command }) =>
      `  <Binding name="${escapeXml(name)}" header="${slashCommandKey}" category="ADDONS">\n` +
      `    SlashCmdList.${slashCommandKey}("${escapeXml(command)}")\n` +
      '  </Binding>\n',
  );
  // Only the first binding has a `header`: the client starts a new heading with each.
  const [first = '', ...rest] = lines;
  return `<Bindings>\n${first}${rest.map((line) => line.replace(` header="${slashCommandKey}"`, '')).join('')}</Bindings>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
