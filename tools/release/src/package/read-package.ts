/** Reads a finished zip: its version, its clients, where it is published, and what is new in it. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { newestSection } from './newest-section.ts';
import { ReleaseError } from '../release-error.ts';

/** What is sent, and what of it every site needs to know. All of it is read from the zip's own bytes. */
export interface Package {
  /** The zip's name, such as `AzerothsTopTalent-0.3.0-20261129.zip`. */
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** The folder in the zip. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Interface numbers, such as 120105 for client 12.1.5. */
  readonly interfaces: readonly number[];
  /** The newest section of the changelog, Markdown. */
  readonly changelog: string;
  /** The addon's id on each site, from the TOC; a site without one is not published to. */
  readonly ids: {
    readonly curseForge: string | undefined;
    readonly wago: string | undefined;
    readonly wowInterface: string | undefined;
  };
}

/** @throws {ReleaseError} if the zip is not one that `pnpm package` makes, or holds a sample. */
export function readPackage(fileName: string, bytes: Uint8Array<ArrayBuffer>): Package {
  const files = unzipped(fileName, bytes);
  const tocName = Object.keys(files).find((name) => /^([^/]+)\/\1\.toc$/.test(name));
  if (tocName === undefined) {
    throw new ReleaseError(`${fileName} has no addon in it. Make it with pnpm package.`);
  }
  const name = tocName.split('/')[0]!;
  const toc = text(files[tocName]);
  const field = (key: string): string | undefined =>
    new RegExp(`^## ${key}: *(.+?) *$`, 'm').exec(toc)?.[1] ?? undefined;
  const version = field('Version') ?? '';
  if (fileName !== `${name}-${version}.zip`) {
    throw new ReleaseError(
      `${fileName} holds version ${version || '?'}: name and content do not belong together.`,
    );
  }
  if (version.endsWith('-sample')) {
    throw new ReleaseError(`${fileName} holds made-up sample data, which is never published.`);
  }
  const interfaces = (field('Interface') ?? '').split(',').map((number) => Number(number.trim()));
  if (!interfaces.every((number) => Number.isInteger(number) && number > 10_000)) {
    throw new ReleaseError(`The TOC in ${fileName} names no client versions (## Interface).`);
  }
  return {
    fileName,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name,
    title: field('Title') ?? name,
    version,
    interfaces,
    changelog: newestSection(text(files[`${name}/CHANGELOG.md`])),
    ids: {
      curseForge: field('X-Curse-Project-ID'),
      wago: field('X-Wago-ID'),
      wowInterface: field('X-WoWI-ID'),
    },
  };
}

/** Most bytes of TOC and changelog, unpacked: a few times what a changelog of years has. */
const mostText = 4 * 1024 ** 2;

function unzipped(fileName: string, bytes: Uint8Array): Record<string, Uint8Array> {
  // "PK", as every zip begins.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new ReleaseError(
      `${fileName} is not a zip. Name one that pnpm package made, such as dist/AzerothsTopTalent-0.3.0-20261129.zip.`,
    );
  }
  let left = mostText;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(toc|md)$/.test(name)) {
          return false;
        }
        // Nothing is unpacked beyond the size that the zip names.
        left -= originalSize;
        if (left < 0) {
          throw new ReleaseError(`TOC and changelog in ${fileName} unpack to more than 4 MB.`);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReleaseError) {
      throw error;
    }
    throw new ReleaseError(`${fileName} is not a whole zip. Make it again with pnpm package.`);
  }
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}
