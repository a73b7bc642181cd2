/** What stands in a row, said so that a template and an element can both be made of it. */
import type { Id, ItemStatus } from '@kvasir/model';
import { isDay, type ItemSpan } from '@kvasir/model/roadmap.js';
import type { RowFindings } from '../findings/row-findings.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import { laneNumber } from '../row-model.ts';
import type { ItemRow, LaneRow, RoadmapRow } from '../rows.ts';
import { pictureName } from './picture-name.ts';
import { shortName, spanOf, type Frame, type TimelinePicture } from './picture.ts';
import { reviewsLook } from './reviews-look.ts';

/** Something that lasts. Places are in pixels from the start of the picture. */
export interface Bar {
  readonly from: number;
  readonly size: number;
  /** How much of it is behind us. */
  readonly done: number;
  readonly classes: string;
}

/** Something at a point in time. */
export interface Sign {
  readonly at: number;
  /** What it is and how it stands. */
  readonly classes: string;
  readonly label: string;
  readonly slip: string;
  /** What can be opened with it. */
  readonly key: string;
}

/** Where something was first planned, and the way from there. */
export interface Ghost {
  readonly from: number;
  readonly size: number;
  readonly classes: string;
}

/** How much later something could finish without moving anything. */
export interface Slack {
  readonly from: number;
  readonly size: number;
}

export interface RowLook {
  readonly classes: string;
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
  /** Whether a lane is open; `undefined` for what is no lane. */
  readonly isOpen: boolean | undefined;
  readonly lead: { readonly letters: string; readonly colour: number; readonly name: string } | undefined;
  readonly due: string;
  readonly status:
    { readonly word: string; readonly classes: string; /** Figures in it. */ readonly isCount?: boolean } | undefined;
  /** What the rules find about it. */
  readonly found?: RowFindings | undefined;
  /** What the picture shows, in words. */
  readonly name: string;
  readonly bar: Bar | undefined;
  readonly ghost: Ghost | undefined;
  readonly slack?: Slack | undefined;
  readonly signs: readonly Sign[];
}

const statusClasses: Readonly<Record<ItemStatus, string>> = {
  'not-started': 'ns',
  'on-track': 'on',
  'at-risk': 'risk',
  delayed: 'late',
  achieved: 'done',
  cancelled: 'off',
};
const kindClasses = { 'work-package': 'wp', milestone: 'ms', gate: 'gt', deliverable: 'dl' } as const;

/** How it stands, as a class. What is overdue is late, whatever was said of it. */
export function standing(item: RoadmapItem): string {
  const { status } = item;
  if (item.isOverdue) return 'late';
  return status ? statusClasses[status] : 'ns';
}

function statusOf(item: RoadmapItem, { text }: Frame): RowLook['status'] {
  const { status } = item;
  if (status) return { word: text.statuses[status], classes: statusClasses[status] };
  return item.isOverdue ? { word: text.overdue, classes: statusClasses.delayed } : undefined;
}

export function leadOf(partner: string | undefined, { partners }: Frame): RowLook['lead'] {
  const found = partner === undefined ? undefined : partners.get(partner);
  return found && { ...found.mark, name: found.name };
}

function barOf(item: RoadmapItem, span: ItemSpan, frame: Frame): Bar | undefined {
  const { scale, todayX = item.isOverdue ? Infinity : 0 } = frame;
  if (span.isPoint) return undefined;
  const from = scale.xOf(span.start);
  const size = Math.max(1, scale.xOf(span.finish) - from);
  const isDone = item.status === 'achieved';
  const done = isDone ? size : Math.max(0, Math.min(size, todayX - from));
  const colour = leadOf(item.lead, frame)?.colour;
  const isAfter = span.start >= scale.months && scale.yearsAfter > 0;
  return { from, size, done, classes: `bar${colour === undefined ? '' : ` p${colour}`}${isAfter ? ' aft' : ''}` };
}

function ghostOf(item: RoadmapItem, span: ItemSpan, { scale, showsBaseline }: Frame): Ghost | undefined {
  const { planned } = item;
  if (!showsBaseline || planned === undefined || planned === span.finish) return undefined;
  const [before, now] = [scale.xOf(planned), scale.xOf(span.finish)];
  const classes = `gh ${kindClasses[item.kind]} ${standing(item)}${now < before ? ' early' : ''}`;
  return { from: Math.min(before, now), size: Math.abs(now - before), classes };
}

export function signOf(item: RoadmapItem, span: ItemSpan, frame: Frame, label = shortName(item, frame.text)): Sign {
  const { planned } = item;
  const slip = planned === undefined ? 0 : span.finish - planned;
  return {
    at: frame.scale.xOf(span.finish),
    classes: `at ${kindClasses[item.kind]} ${standing(item)}`,
    label,
    slip: slip === 0 || label === '' ? '' : frame.text.slip(slip),
    key: item.key,
  };
}

function slackOf({ key, span: planned }: RoadmapItem, span: ItemSpan, picture: TimelinePicture): Slack | undefined {
  const { slack = 0 } = picture.schedule?.items.get(key) ?? {};
  const { scale } = picture.frame;
  // What is being dragged uses it up.
  const [from, to] = [scale.xOf(span.finish), scale.xOf((planned ?? span).finish + slack)];
  return slack > 0 && to > from ? { from, size: to - from } : undefined;
}

/** In months of the project; where those are not known, a day that is fixed. */
export function dueOf(
  { entry }: RoadmapItem,
  span: ItemSpan | undefined,
  { text, format }: Pick<Frame, 'text' | 'format'>,
): string {
  const { dueDate } = entry;
  if (!span) return isDay(dueDate) ? format.date(dueDate) : '–';
  return span.isPoint ? text.month(span.finish) : text.months(span.start + 1, span.finish);
}

/**
 * The name of the cell, which says what is to be seen in it, and then what that means (WCAG 2.5.3).
 *
 * @param words what the picture shows, in words
 */
export function nameOf(signs: readonly Sign[], words: string): string {
  const seen = signs.map(({ label, slip }) => `${label} ${slip}`.trim()).filter(Boolean);
  return [seen.join(' '), words].filter(Boolean).join(': ');
}

function foundIn(row: RoadmapRow, { findings, frame }: TimelinePicture): RowFindings | undefined {
  return findings.ofRow?.(row, frame.text);
}

function itemLook(row: ItemRow, picture: TimelinePicture): RowLook {
  const { item, level } = row;
  const { frame, schedule } = picture;
  const span = spanOf(item, picture);
  const isCritical = schedule?.items.get(item.key)?.isCritical === true;
  const signs = span ? [signOf(item, span, frame)] : [];
  const slack = span && slackOf(item, span, picture);
  return {
    classes: `line ${kindClasses[item.kind]} l${level}${isCritical ? ' crit' : ''}${slack ? ' slack' : ''}`,
    level,
    number: item.number,
    title: item.title || frame.text.untitled,
    isOpen: undefined,
    lead: leadOf(item.lead, frame),
    due: dueOf(item, span, frame),
    status: statusOf(item, frame),
    found: foundIn(row, picture),
    name: nameOf(signs, pictureName(item, picture)),
    bar: span && barOf(item, span, frame),
    ghost: span && ghostOf(item, span, frame),
    slack,
    signs,
  };
}

/** Two signs nearer to each other than this, in pixels, would be one blot. */
const apart = 5;

/** The items of a folded lane, on its bar. Of many at one place one is drawn: what stands worst. */
function laneSigns({ items }: LaneRow, picture: TimelinePicture): Sign[] {
  const { frame } = picture;
  const places = new Map<number, Sign>();
  for (const item of items) {
    const span = spanOf(item, picture);
    if (!span) continue;
    const place = Math.round(frame.scale.xOf(span.finish) / apart);
    const known = places.get(place);
    const isWorse = standing(item) === 'late' && !known?.classes.endsWith(' late');
    if (!known || isWorse) places.set(place, signOf(item, span, frame, ''));
  }
  return [...places.values()];
}

function laneStatus({ items }: LaneRow, { text }: Frame): RowLook['status'] {
  for (const status of ['delayed', 'at-risk'] as const) {
    let count = 0;
    for (const item of items) if (item.entry['status'] === status) count++;
    if (count > 0) return { word: text.counted[status](count), classes: statusClasses[status], isCount: true };
  }
  return undefined;
}

const partnerLane = 'lane/partner/';

/** The partner whose mark stands in a row. */
export function leadIn(row: RoadmapRow): Id | undefined {
  if (row.kind === 'reviews') return undefined;
  if (row.item) return row.item.lead;
  return row.key.startsWith(partnerLane) ? row.key.slice(partnerLane.length) : undefined;
}

function laneLook(row: LaneRow, picture: TimelinePicture): RowLook {
  const { frame } = picture;
  const { item } = row;
  const span = item && spanOf(item, picture);
  const count = frame.text.found(row.items.length);
  return {
    classes: `line lane l1${row.isOpen ? ' opened' : ''}`,
    level: 1,
    number: laneNumber(row),
    title: row.name || frame.text.untitled,
    isOpen: row.isOpen,
    lead: leadOf(leadIn(row), frame),
    due: item ? dueOf(item, span, frame) : '',
    status: laneStatus(row, frame),
    found: foundIn(row, picture),
    name: item ? `${pictureName(item, picture)}, ${count}` : count,
    bar: item && span && barOf(item, span, frame),
    ghost: undefined,
    signs: row.isOpen ? [] : laneSigns(row, picture),
  };
}

/** What stands in a row. */
export function rowLook(row: RoadmapRow, picture: TimelinePicture): RowLook {
  if (row.kind === 'item') return itemLook(row, picture);
  return row.kind === 'lane' ? laneLook(row, picture) : reviewsLook(picture);
}
