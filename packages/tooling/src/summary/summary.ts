import type { Workspace } from '../repository.ts';
import { addCounts, countsLine, readCounts, type Counts } from '../test/results.ts';

export interface Summary {
  counts: Counts;
  /** The table, the tests that failed by name and, as its last line, `N passed, N failed`. */
  text: string;
}

/**
 * Adds up what the tasks left in all workspaces. A workspace whose package.json has the task and that left no counts is
 * one failure: a run that broke off must not look like a run without tests.
 *
 * @param root the repository's own folder, whose counts (of CI's checks) are added where there are some
 */
export function summarise(workspaces: Workspace[], tasks: string[], root: string): Summary {
  const rows: { name: string; task: string; counts: Counts; note: string }[] = [];
  for (const task of tasks) {
    for (const { folder, manifest } of workspaces) {
      if (!manifest.scripts?.[task]) continue;
      const counts = readCounts(task, folder);
      const missing = { passed: 0, failed: 1, skipped: 0 };
      rows.push({ name: manifest.name, task, counts: counts ?? missing, note: counts ? '' : '  left no result' });
    }
    const ofRoot = readCounts(task, root);
    if (ofRoot) rows.push({ name: 'repository', task, counts: ofRoot, note: '' });
  }
  const counts = addCounts(...rows.map((row) => row.counts));
  const width = (key: 'name' | 'task'): number => Math.max(0, ...rows.map((row) => row[key].length));
  const lines = rows.map(({ name, task, counts: found, note }) => {
    const what = `${name.padEnd(width('name'))}  ${task.padEnd(width('task'))}`;
    return `${what}  ${String(found.passed).padStart(5)} passed  ${String(found.failed).padStart(3)} failed${note}`;
  });
  const failures = rows.flatMap(({ name, task, counts: { failures = [] } }) =>
    failures.map((failure) => `failed: ${name} ${task}: ${failure}`),
  );
  return { counts, text: [...lines, '', ...failures, countsLine(counts)].join('\n') };
}
