/** `release.json`, by which WowUp and other updaters find the zip in a release on GitHub. */
import type { Package } from '../package/read-package.ts';

/** The format of BigWigsMods' packager, which WowUp reads: one entry for each client that the addon is for. */
function releaseJson({ name, version, fileName, interfaces }: Package): string {
  const release = {
    name,
    version,
    filename: fileName,
    nolib: false,
    metadata: interfaces.map((number) => ({ flavor: 'mainline', interface: number })),
  };
  return `${JSON.stringify({ releases: [release] }, undefined, 2)}\n`;
}

/** The files of a release on GitHub: the zip, its SHA-256 in the form that `sha256sum -c` reads, and `release.json`. */
export function releaseFiles(
  addon: Package,
): readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }[] {
  const plain = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  return [
    { name: addon.fileName, bytes: addon.bytes, type: 'application/zip' },
    {
      name: `${addon.fileName}.sha256`,
      bytes: plain(`${addon.sha256}  ${addon.fileName}\n`),
      type: 'text/plain',
    },
    { name: 'release.json', bytes: plain(releaseJson(addon)), type: 'application/json' },
  ];
}
