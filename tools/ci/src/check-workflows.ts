/** `pnpm check:workflows`: actionlint, and rules of our own, for every workflow. */
import { lint } from './workflows/actionlint.ts';
import { brokenRules } from './workflows/rules.ts';
import { workflowFiles } from './workflows/workflow-files.ts';

const files = workflowFiles();
const faults: string[] = [];
for (const file of files) {
  faults.push(
    ...(await lint(file)).map((fault) => `${file.name}:${fault}`),
    ...brokenRules(file).map((fault) => `${file.name}: ${fault}`),
  );
}
faults.forEach((fault) => console.error(fault));
console.log(`${files.length} workflows, ${faults.length} faults.`);
// actionlint's machine stays alive, so the process must be ended.
process.exit(faults.length === 0 ? 0 : 1);
