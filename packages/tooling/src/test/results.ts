/**
 * Each test run leaves its counts in `.results/<task>.json` of its package (`test`, `test-firefox`, …). Turborepo keeps
 * the file with its cache, so that a run which it replays is counted as well.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** The tests that failed, by their full names; a step of CI has none. */
  failures?: string[];
}

export function addCounts(...all: Counts[]): Counts {
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const one of all) {
    sum.passed += one.passed;
    sum.failed += one.failed;
    sum.skipped += one.skipped;
    failures.push(...(one.failures ?? []));
  }
  if (failures.length > 0) sum.failures = failures;
  return sum;
}

const fileOf = (folder: string, task: string): string => join(folder, '.results', `${task.replaceAll(':', '-')}.json`);

export function writeCounts(task: string, counts: Counts, folder = '.'): void {
  mkdirSync(join(folder, '.results'), { recursive: true });
  writeFileSync(fileOf(folder, task), `${JSON.stringify(counts)}\n`);
}

/** The counts that a task left in a package; undefined when it left none. */
export function readCounts(task: string, folder: string): Counts | undefined {
  const file = fileOf(folder, task);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;
}

/** The npm script that this process runs for, when that is a test script; a run by hand has no place in the sum. */
export function testTask(): string | undefined {
  const script = process.env['npm_lifecycle_event'];
  return script && /^test(:|$)/.test(script) ? script : undefined;
}

export function removeCounts(task: string, folder: string): void {
  rmSync(fileOf(folder, task), { force: true });
}

/** The closing line of a run: `12 passed, 0 failed`, and what was skipped where something was. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
