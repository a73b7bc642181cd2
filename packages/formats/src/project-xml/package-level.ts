/** Which of the groups of a file are its work packages: Project itself knows only summaries within summaries. */
import type { ReadTask } from './read-task.ts';
import type { XmlElement } from './read-xml.ts';

/** As work packages are called and numbered in plans of research projects, in the languages of the interface. */
const packageName = /^(?:WP|AP|LT|work ?package|arbeitspaket|lot(?: de travaux)?)[ .:_-]?\d/i;

type Group = Pick<ReadTask, 'name' | 'number' | 'level' | 'isSummary'>;

/** All that stands at one depth which has groups. */
interface Depth {
  readonly level: number;
  readonly tasks: readonly Group[];
  readonly groups: readonly Group[];
}

/** What a group is called that stands for the project itself: as its title, or its file. */
export function namesOfProject(project: XmlElement): ReadonlySet<string> {
  const file = project.text('Name') ?? '';
  return new Set([project.text('Title') ?? '', file, file.replace(/\.(?:xml|mpp)$/i, '')].filter(Boolean));
}

function depthsOf(tasks: readonly Group[]): Depth[] {
  const byLevel = new Map<number, Group[]>();
  for (const task of tasks) {
    const others = byLevel.get(task.level);
    if (others) others.push(task);
    else byLevel.set(task.level, [task]);
  }
  return [...byLevel]
    .map(([level, all]) => ({ level, tasks: all, groups: all.filter(({ isSummary }) => isSummary) }))
    .filter(({ groups }) => groups.length > 0)
    .sort((a, b) => a.level - b.level);
}

/**
 * Whether what stands at a depth is the project, put around its work packages: it is called like the project, or it stands
 * alone and holds several groups, or a group and nothing else. A group that holds tasks of its own and one group more is a
 * work package with a part.
 */
function isAround({ tasks, groups }: Depth, inner: Depth, names: ReadonlySet<string>): boolean {
  const [group] = groups;
  if (!group || groups.length > 1) return false;
  if (names.has(group.name)) return true;
  return tasks.length === 1 && (inner.groups.length > 1 || inner.tasks.length === 1);
}

/**
 * At which depth the work packages lie: where at least half of the groups are called so; else at the outermost depth that
 * is not the project itself.
 *
 * @param names what the project is called
 */
export function packageLevel(tasks: readonly Group[], names: ReadonlySet<string>): number {
  const depths = depthsOf(tasks);
  const isPackage = ({ name, number = '' }: Group): boolean => packageName.test(name) || packageName.test(number);
  // Of one among many it may be by chance.
  const called = depths.find(({ groups }) => 2 * groups.filter(isPackage).length >= groups.length);
  if (called) return called.level;
  const found = depths.find((depth, at) => {
    const inner = depths[at + 1];
    return !inner || !isAround(depth, inner, names);
  });
  return found?.level ?? 1;
}
