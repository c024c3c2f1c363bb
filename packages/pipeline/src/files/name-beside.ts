/** What a file is called while it is written, beside the file whose place it takes. */
import { randomBytes } from 'node:crypto';

/** Ends the names of our unfinished files: it tells what a killed run left from a copy that a user made. */
const unfinished = '.unfinished';

/** A name that nobody can guess, and so nobody can put a link there first. The file must be opened exclusively (`wx`). */
export function nameBeside(file: string): string {
  return `${file}.${randomBytes(8).toString('hex')}${unfinished}`;
}

/** Whether that is what the file was called while some process wrote it. */
export function isNameBeside(name: string, file: string): boolean {
  return (
    name.startsWith(`${file}.`) &&
    name.endsWith(unfinished) &&
    /^[0-9a-f]+$/.test(name.slice(file.length + 1, -unfinished.length))
  );
}
