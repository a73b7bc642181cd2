/** What the picture of an item shows, in words: the name of the cell that it stands in. */
import { isMap, textOf } from '@kvasir/model';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import { spanOf, type TimelinePicture } from './picture.ts';

/** More than so many would drown the rest. */
const mostNamed = 5;

/** What it waits for, by number or title. */
function predecessors({ entry }: RoadmapItem, { value }: RoadmapModel): string[] {
  const { dependsOn } = entry;
  if (!isMap(dependsOn)) return [];
  const names: string[] = [];
  for (const id of Object.keys(dependsOn)) {
    const found: unknown = dependsOn[id] && (value.milestones?.[id] ?? value.deliverables?.[id]);
    if (!isMap(found)) continue;
    names.push(textOf(found['number']) || textOf(found['title']) || id);
    if (names.length === mostNamed) break;
  }
  return names;
}

export function pictureName(item: RoadmapItem, picture: TimelinePicture): string {
  const { frame, schedule, model } = picture;
  const { text } = frame;
  const span = spanOf(item, picture);
  if (!span) return text.noMonth;
  const { planned } = item;
  const slip = planned === undefined ? 0 : span.finish - planned;
  const month = text.month(span.finish);
  const parts = [span.isPoint ? month : text.spanning(span.start + 1, span.finish)];
  if (item.status === 'achieved') parts[span.isPoint ? 0 : 1] = text.achievedIn(month);
  else if (slip !== 0) parts[0] = span.isPoint ? text.expectedIn(month) : text.spanning(span.start + 1, span.finish);
  if (slip !== 0) parts.push(slip > 0 ? text.late(slip) : text.early(-slip));
  if (item.isOverdue) parts.unshift(text.overdue);
  const { isCritical = false, slack } = schedule?.items.get(item.key) ?? {};
  if (isCritical) parts.push(text.critical);
  if (slack !== undefined && slack > 0) parts.push(text.slack(slack));
  const names = predecessors(item, model);
  if (names.length > 0) parts.push(text.waitsFor(names.join(', ')));
  return parts.join(', ');
}
