/** The workflows of the project, as texts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../../../', import.meta.url));

export interface WorkflowFile {
  /** Below the project, with `/`. */
  readonly name: string;
  readonly text: string;
}

export function workflowFiles(): readonly WorkflowFile[] {
  const folder = '.github/workflows';
  return readdirSync(path.join(project, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(path.join(project, folder, name), 'utf8'),
    }));
}
