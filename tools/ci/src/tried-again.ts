/** Prints the tests that passed only on a second attempt: each of them is a fault to find. */
import type { Reporter, TestModule } from 'vitest/node';

export class TriedAgain implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests('passed')) {
        if (test.diagnostic()?.flaky === true) {
          console.log(`Passed only on a second attempt: ${module.relativeModuleId} > ${test.fullName}`);
        }
      }
    }
  }
}
