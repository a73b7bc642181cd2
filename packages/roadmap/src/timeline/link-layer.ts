/** The layer of dependencies: all lines of a kind are one path, however many there are. */
import { isSame, px } from '@kvasir/element/windowing.js';
import { isMap, type DependencyType } from '@kvasir/model';
import type { ItemRef, Link } from '@kvasir/model/roadmap.js';
import { entryKey } from '../entries.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import { linkShape, violation, type LinkEnd } from './links.ts';
import { afterPicture, spanOf, type TimelinePicture } from './picture.ts';

/** A link as it is to be drawn. */
interface DrawnLink {
  readonly from: RoadmapItem;
  readonly to: RoadmapItem;
  readonly type: DependencyType;
  readonly lag: number;
  readonly look: LinkLook;
}

/** In the order in which they lie on each other. All lines of a look are one path, and all arrow heads another. */
export const linkLooks = ['plain', 'critical', 'late'] as const;
type LinkLook = (typeof linkLooks)[number];

/** Where the rows of items are: of those that are drawn at once, of all others as soon as somebody has counted them. */
export interface LinkSources {
  readonly picture: TimelinePicture;
  /** The place of each row by its key, once somebody has counted; rows may have moved since. */
  readonly rowIndex: ReadonlyMap<string, number> | undefined;
  /** Whether the schedule is that of what is shown, to the last edit and the present drag. */
  readonly isScheduled: boolean;
  readonly isRightToLeft: boolean;
}

const types: ReadonlySet<unknown> = new Set<DependencyType>(['FS', 'SS', 'FF', 'SF']);
const namespace = 'http://www.w3.org/2000/svg';

class LinkFinder {
  readonly #sources: LinkSources;
  readonly #drawn = new Map<string, number>();
  readonly #items = new Map<string, RoadmapItem>();
  readonly #found = new Map<string, DrawnLink>();

  constructor(sources: LinkSources) {
    this.#sources = sources;
    const { rows, window } = sources.picture;
    for (const at of window.rows) {
      const row = rows[at];
      if (row?.kind !== 'item') continue;
      this.#drawn.set(row.key, at);
      this.#items.set(row.key, row.item);
    }
  }

  rowOf(item: RoadmapItem): number | undefined {
    return this.#at(item.key);
  }

  all(): Iterable<DrawnLink> {
    const { schedule } = this.#sources.picture;
    for (const item of [...this.#items.values()]) {
      this.#waitingFor(item);
      for (const link of schedule?.items.get(item.key)?.dependants ?? []) this.#dependant(item, link);
    }
    return this.#found.values();
  }

  /** What an item itself says that it waits for. */
  #waitingFor(item: RoadmapItem): void {
    const { dependsOn } = item.entry;
    if (!isMap(dependsOn)) return;
    for (const id of Object.keys(dependsOn)) {
      const said = dependsOn[id];
      if (!said) continue;
      // The same id can stand in both collections: it leads to the milestone.
      const from = this.#item({ collection: 'milestones', id }) ?? this.#item({ collection: 'deliverables', id });
      if (!from || from === item) continue;
      const { type, lag } = isMap(said) ? said : {};
      this.#add(from, item, types.has(type) ? (type as DependencyType) : 'FS', Number.isInteger(lag) ? Number(lag) : 0);
    }
  }

  #dependant(item: RoadmapItem, { successor, type, lag }: Link): void {
    const to = this.#item(successor);
    // What was taken out since the schedule was made waits no more.
    if (to && isMap(to.entry['dependsOn']) && to.entry['dependsOn'][item.ref.id]) this.#add(item, to, type, lag);
  }

  #item(ref: ItemRef): RoadmapItem | undefined {
    const row = this.#sources.picture.rows[this.#at(entryKey(ref)) ?? -1];
    return row?.kind === 'item' ? row.item : undefined;
  }

  #at(key: string): number | undefined {
    const { rowIndex, picture } = this.#sources;
    const at = this.#drawn.get(key) ?? rowIndex?.get(key);
    // The index may be that of the rows before the last edit.
    return at !== undefined && picture.rows[at]?.key === key ? at : undefined;
  }

  #add(from: RoadmapItem, to: RoadmapItem, type: DependencyType, lag: number): void {
    const key = `${from.key} ${to.key}`;
    if (!this.#found.has(key)) this.#found.set(key, { from, to, type, lag, look: this.#look(from, to, type, lag) });
  }

  #look(from: RoadmapItem, to: RoadmapItem, type: DependencyType, lag: number): LinkLook {
    const { picture, isScheduled } = this.#sources;
    const [before, after] = [spanOf(from, picture), spanOf(to, picture)];
    if (!before || !after) return 'plain';
    const isOver = from.status === 'cancelled' || to.status === 'cancelled' || to.status === 'achieved';
    const told = isScheduled ? picture.schedule?.items.get(to.key) : undefined;
    // Of a cycle nobody can say what comes too late: the schedule tells that.
    const link = told?.dependsOn.find(({ predecessor }) => entryKey(predecessor) === from.key);
    const by = link ? link.by : isOver ? 0 : violation(before, after, type, lag);
    if (by > 0) return 'late';
    const isTight = violation(before, after, type, lag) === 0;
    return told?.isCritical && isTight && picture.schedule?.items.get(from.key)?.isCritical ? 'critical' : 'plain';
  }
}

/** A path, and what it draws: most edits change none of the six, and each is read and laid out anew when it is set. */
interface DrawnPath {
  readonly element: SVGPathElement;
  d: string;
}

function setLine(path: DrawnPath, d: string): void {
  if (d === path.d) return;
  path.d = d;
  path.element.setAttribute('d', d);
}

export class LinkLayer {
  #svg: SVGSVGElement | undefined;
  #group: SVGGElement | undefined;
  readonly #paths = new Map<string, DrawnPath>();
  #labels: SVGTextElement[] = [];
  /** Where the layer lies: from the top of all rows, and how high. */
  #place: readonly unknown[] = [];
  #mirror = '';

  /** Draws the links that touch a drawn row. */
  draw(element: SVGSVGElement | undefined, sources: LinkSources): void {
    if (!element) return;
    if (element !== this.#svg) this.#begin(element);
    const { picture, isRightToLeft } = sources;
    const { window, frame } = picture;
    const finder = new LinkFinder(sources);
    const top = window.from * window.rowHeight;
    const height = (window.to - window.from) * window.rowHeight;
    const d: Record<string, string> = {};
    const labels: { x: number; y: number; isLeftward: boolean; text: string }[] = [];
    for (const { from, to, type, lag, look } of finder.all()) {
      const ends = [this.#end(from, finder, picture, top), this.#end(to, finder, picture, top)] as const;
      if (!ends[0] || !ends[1]) continue;
      const { line, head, labelX, labelY, isLeftward } = linkShape(ends[0], ends[1], type, window.rowHeight);
      d[look] = (d[look] ?? '') + line;
      d[`${look} tip`] = (d[`${look} tip`] ?? '') + head;
      if (lag !== 0) labels.push({ x: labelX, y: labelY, isLeftward, text: frame.text.slip(lag) });
    }
    this.#setPlace(element, top, height);
    for (const [classes, path] of this.#paths) setLine(path, d[classes] ?? '');
    // Time runs the other way, and what is written does not.
    const width = frame.scale.width + afterPicture;
    this.#setMirror(isRightToLeft ? `matrix(-1 0 0 1 ${width} 0)` : '');
    this.#drawLabels(labels, isRightToLeft ? width : undefined);
  }

  #setPlace(element: SVGSVGElement, top: number, height: number): void {
    const place = [top, height];
    if (isSame(place, this.#place)) return;
    this.#place = place;
    element.style.setProperty('--_top', px(top));
    element.style.blockSize = px(height);
  }

  #setMirror(transform: string): void {
    if (transform === this.#mirror) return;
    this.#mirror = transform;
    this.#group?.setAttribute('transform', transform);
  }

  #begin(element: SVGSVGElement): void {
    this.#svg = element;
    this.#paths.clear();
    this.#labels = [];
    this.#place = [];
    this.#mirror = '';
    this.#group = element.querySelector('g') ?? undefined;
    const paths = element.querySelectorAll('path');
    linkLooks.forEach((look, index) => {
      const [line, tip] = [paths[2 * index], paths[2 * index + 1]];
      if (line) this.#paths.set(look, { element: line, d: '' });
      if (tip) this.#paths.set(`${look} tip`, { element: tip, d: '' });
    });
  }

  #end(item: RoadmapItem, finder: LinkFinder, picture: TimelinePicture, top: number): LinkEnd | undefined {
    const at = finder.rowOf(item);
    const span = spanOf(item, picture);
    if (at === undefined || !span) return undefined;
    const { frame, window } = picture;
    const start = frame.scale.xOf(span.start);
    return {
      y: (at + 0.5) * window.rowHeight - top,
      start,
      finish: frame.scale.xOf(span.finish),
      isPoint: span.isPoint,
    };
  }

  #drawLabels(
    labels: readonly { x: number; y: number; isLeftward: boolean; text: string }[],
    mirrorAt: number | undefined,
  ): void {
    while (this.#labels.length > labels.length) this.#labels.pop()?.remove();
    labels.forEach(({ x, y, isLeftward, text }, index) => {
      let label = this.#labels[index];
      if (!label) {
        label = document.createElementNS(namespace, 'text');
        label.setAttribute('class', 'lag');
        this.#labels.push(label);
        this.#svg?.append(label);
      }
      label.textContent = text;
      label.setAttribute('x', String(mirrorAt === undefined ? x : mirrorAt - x));
      label.setAttribute('y', String(y));
      label.setAttribute('text-anchor', isLeftward === (mirrorAt === undefined) ? 'end' : 'start');
    });
  }
}
