/** Names the tests of a run that passed only when they were tried again: each of them is a fault to be found. */
import type { Reporter, TestModule } from 'vitest/node';

export class TriedAgain implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests('passed')) {
        if (test.diagnostic()?.flaky === true) {
          console.log(`Passed only when tried again: ${module.relativeModuleId} > ${test.fullName}`);
        }
      }
    }
  }
}
