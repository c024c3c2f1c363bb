/** Rules for workflows that actionlint does not know: what a stranger's pull request or a stolen action could abuse. */
import type { WorkflowFile } from './workflow-files.ts';
import { readWorkflow, triggersOf } from './workflow.ts';
import type { Job, Workflow } from './workflow.ts';

/** A fork has no such variable, so that nothing runs there; nor does anything before a maintainer sets it. */
const guard = 'vars.HOME_REPOSITORY == github.repository';

/** What of the file breaks a rule, a sentence each. */
export function brokenRules({ text }: WorkflowFile): readonly string[] {
  const workflow = readWorkflow(text);
  return [
    ...unpinned(text),
    ...rulesOfTriggers(workflow),
    ...rulesOfPermissions(workflow),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => rulesOfJob(name, job, workflow)),
  ];
}

/** A tag can be moved to other code; a hash cannot. The version behind it is for people and for updates. */
function unpinned(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line))
    .filter((line) => !/uses: \.\//.test(line) && !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map((line) => `${line.trim()} is not pinned by its hash, with the version in a comment`);
}

function rulesOfTriggers(workflow: Workflow): readonly string[] {
  const triggers = triggersOf(workflow);
  return [
    ...triggers
      .filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run')
      .map((trigger) => `${trigger} gives a stranger's pull request the rights of this repository`),
    ...(triggers.includes('schedule') && workflow.concurrency === undefined
      ? ['a schedule without concurrency may run twice at once']
      : []),
  ];
}

function rulesOfPermissions({ permissions, env }: Workflow): readonly string[] {
  const isEmpty =
    typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
  return [
    ...(isEmpty ? [] : ['permissions must be {} at the top: each job has its own']),
    ...(hasSecret(env) ? ['a secret for every job'] : []),
  ];
}

function rulesOfJob(name: string, job: Job, workflow: Workflow): readonly string[] {
  const steps = job.steps ?? [];
  const writes = Object.values(job.permissions ?? {}).includes('write');
  const hasSecrets = steps.some((step) => hasSecret(step.env) || hasSecret(step.with));
  const isPublic = triggersOf(workflow).includes('workflow_call');
  const faults = [
    ...(job.permissions === undefined ? ['has no permissions of its own'] : []),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined ? ['has no timeout-minutes'] : []),
    ...(job.secrets === undefined ? [] : ['hands secrets on']),
    ...(hasSecret(job.env) ? ['has a secret for all its steps'] : []),
    ...(hasSecrets && job.environment === undefined ? ['has secrets without a protected environment'] : []),
    ...(!isPublic && (writes || hasSecrets) && !(job.if ?? '').includes(guard)
      ? [`may run in a fork: it needs if: ${guard}`]
      : []),
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'leaves the token in the checkout: persist-credentials: false'),
    // Packages that a pull request put into a cache would run beside secrets.
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/setup-node@') === true)
      .filter((step) => step.with?.['package-manager-cache'] !== false)
      .map(() => 'may take packages from a cache: package-manager-cache: false'),
    // Everybody can download the artifacts of a public repository.
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true)
      .filter((step) => /pipeline_cache|hidden-files":true/.test(JSON.stringify(step.with ?? null)))
      .map(() => 'uploads the checkpoint, or hidden files that it may be among'),
    ...steps
      .filter(({ run }) => run?.includes('${{') === true)
      .map(({ run }) => `writes a value into a script, where it may be code: ${run?.split('\n')[0] ?? ''}`),
  ];
  return faults.map((fault) => `job ${name} ${fault}`);
}

function hasSecret(part: unknown): boolean {
  return /\bsecrets\./.test(JSON.stringify(part ?? null));
}
