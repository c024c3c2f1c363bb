/** Goals beside what was measured, as a table. A goal that is missed is said, and does not end the bench. */
import { styleText } from 'node:util';

export interface Goal {
  readonly name: string;
  /** At most this. */
  readonly most: number;
  readonly measured: number;
  readonly unit: string;
}

export function printGoals(title: string, goals: readonly Goal[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { name, most, measured, unit } of goals) {
    const verdict = measured <= most ? styleText('green', 'reached') : styleText('red', 'NOT REACHED');
    const figures = `${plain(measured).padStart(9)} ${unit.padEnd(8)} at most ${plain(most).padStart(9)}`;
    process.stdout.write(`  ${name.padEnd(44)} ${figures}   ${verdict}\n`);
  }
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
