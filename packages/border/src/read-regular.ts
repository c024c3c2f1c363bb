/** Reads files that may not be what they should: a device without an end, a pipe that nobody fills, gigabytes. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The file is no regular one, or too large. The message is a sentence with its path. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
}

/** Most bytes of a file of build data or trees: some ten times what a whole season needs. */
export const mostDataBytes = 64 * 1024 ** 2;

const megabyte = 1024 * 1024;
/** Missing on Windows, which has no named pipes in folders. */
const dontWait = (constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0;

/**
 * Opens a regular file, without waiting for somebody to fill a pipe.
 *
 * @returns its descriptor, and its size in bytes
 * @throws {FileRefusedError} and what the file system throws
 */
export function openRegular(path: string): { readonly file: number; readonly size: number } {
  const file = openSync(path, constants.O_RDONLY | dontWait);
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) {
      throw new FileRefusedError(`${path} is no regular file.`);
    }
    return { file, size: found.size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/**
 * The bytes of a regular file.
 *
 * @param most the most bytes that it may have
 * @throws {FileRefusedError} and what the file system throws
 */
export function readRegular(path: string, most: number): Buffer<ArrayBuffer> {
  const { file, size } = openRegular(path);
  try {
    if (size > most) {
      throw tooLarge(path, most);
    }
    // One more than there should be: the file may grow while it is read.
    const bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    if (length > most) {
      throw tooLarge(path, most);
    }
    return bytes.subarray(0, length);
  } catch (error) {
    // Of an open file the system does not say which one it is: a folder, for instance.
    throw error instanceof FileRefusedError || !(error instanceof Error)
      ? error
      : Object.assign(error, { path });
  } finally {
    closeSync(file);
  }
}

function tooLarge(path: string, most: number): FileRefusedError {
  const size = most < megabyte ? `${most / 1024} KB` : `${most / megabyte} MB`;
  return new FileRefusedError(`${path} has more than ${size}.`);
}
