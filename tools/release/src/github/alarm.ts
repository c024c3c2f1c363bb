/** An issue that says that a workflow failed: one open issue a label, closed when the workflow succeeds again. */
import { z } from 'zod';
import { anything } from './github.ts';
import type { GitHub } from './github.ts';

const issueSchema = z.object({ number: z.number(), html_url: z.string() });

async function openIssue(github: GitHub, label: string): Promise<z.infer<typeof issueSchema> | undefined> {
  const found = await github.call({
    method: 'GET',
    path: `/issues?state=open&labels=${encodeURIComponent(label)}`,
    schema: z.array(issueSchema),
  });
  return found[0];
}

/** Opens the issue of that label, or adds to the open one. @returns its address */
export async function raiseAlarm(
  github: GitHub,
  { label, title, body }: { readonly label: string; readonly title: string; readonly body: string },
): Promise<string> {
  const open = await openIssue(github, label);
  if (open !== undefined) {
    await github.call({
      method: 'POST',
      path: `/issues/${open.number}/comments`,
      body: { body },
      schema: anything,
    });
    return open.html_url;
  }
  const issue = await github.call({
    method: 'POST',
    path: '/issues',
    body: { title, body, labels: [label] },
    schema: issueSchema,
  });
  return issue.html_url;
}

/** @returns the address of the issue that it closed; undefined if none was open */
export async function endAlarm(
  github: GitHub,
  { label, body }: { readonly label: string; readonly body: string },
): Promise<string | undefined> {
  const open = await openIssue(github, label);
  if (open === undefined) {
    return undefined;
  }
  await github.call({
    method: 'POST',
    path: `/issues/${open.number}/comments`,
    body: { body },
    schema: anything,
  });
  await github.call({
    method: 'PATCH',
    path: `/issues/${open.number}`,
    body: { state: 'closed' },
    schema: anything,
  });
  return open.html_url;
}
