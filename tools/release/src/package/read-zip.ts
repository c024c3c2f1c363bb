/** Reads the zip that a release is asked to send, and what the build wrote beside it. */
import path from 'node:path';
import { FileRefusedError, readRegular } from '@toptalent/border/read-regular';
import { ReleaseError, UsageError } from '../release-error.ts';

/** Some thirty times what `pnpm package` lets into a zip. */
const mostBytes = 16 * 1024 ** 2;
/** One line with a hash and a name. */
const mostOfHash = 4 * 1024;

/** @throws {UsageError} if that is not a file of a zip's size */
export function readZip(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readRegular(file, mostBytes));
  } catch (error) {
    if (error instanceof FileRefusedError) {
      throw new UsageError(`${error.message} Name a zip that pnpm package made.`);
    }
    if (codeOf(error) === 'EISDIR') {
      throw new UsageError(
        `${file} is a folder. Name the zip in it, such as ${path.join(file, 'AzerothsTopTalent-0.3.0-20261129.zip')}.`,
      );
    }
    throw new UsageError(
      codeOf(error) === 'ENOENT'
        ? `There is no ${file}. Make it with pnpm package.`
        : `${file} cannot be read (${codeOf(error)}).`,
    );
  }
}

/**
 * The SHA-256 that the build wrote beside the zip.
 *
 * @returns Undefined if there is none.
 * @throws {ReleaseError} if it cannot be read
 */
export function sha256Beside(file: string): string | undefined {
  try {
    return readRegular(`${file}.sha256`, mostOfHash).toString('utf8').split(/\s/)[0];
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw new ReleaseError(
      error instanceof FileRefusedError
        ? `${error.message} Make the zip again with pnpm package.`
        : `${file}.sha256 cannot be read (${codeOf(error)}).`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
