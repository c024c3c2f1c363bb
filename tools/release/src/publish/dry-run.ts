/** Shows what a release would send, and sends nothing. */
import type { Package } from '../package/read-package.ts';
import type { Site } from '../sites/site.ts';
import { publishedBody } from './draft-body.ts';
import { prepareSites } from './prepare-sites.ts';
import { releaseFiles } from './release-json.ts';

/** @throws {ReleaseError} if a site does not list a client of the TOC, as the release would */
export async function dryRun(
  addon: Package,
  sites: readonly Site[],
  say: (line: string) => void,
): Promise<void> {
  say(`${addon.fileName}: ${addon.bytes.length} bytes, SHA-256 ${addon.sha256}`);
  for (const { name, upload, fault } of await prepareSites(sites)) {
    say(`\n${name}:`);
    if (upload === undefined) {
      say(`  ${fault}`);
      continue;
    }
    upload.notes.forEach((line) => say(`  ${line}`));
    const shown = { ...upload.metadata, changelog: '(the text below)' };
    say(indented(JSON.stringify(shown, undefined, 2)));
  }
  say(`\nGitHub: release v${addon.version}, "${addon.title} ${addon.version}", with`);
  for (const { name, bytes, type } of releaseFiles(addon)) {
    say(`  ${name}: ${bytes.length} bytes`);
    if (type !== 'application/zip') {
      say(indented(new TextDecoder().decode(bytes).trimEnd(), '    '));
    }
  }
  say(
    `  and this text:\n${indented(
      publishedBody({ changelog: addon.changelog, fileName: addon.fileName, sha256: addon.sha256 }).trimEnd(),
      '    ',
    )}`,
  );
  say('\nDry run: nothing was sent.');
}

function indented(text: string, by = '  '): string {
  return text.replaceAll(/^(?=.)/gm, by);
}
