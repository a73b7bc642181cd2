/** The whole plan as a picture: lanes, bars, signs and what waits for what, on an axis of months. */
import { colours, Drawing, inkOn, paler, partnerColour, type Measure, type Type } from '@kvasir/element/picture.js';
import { entriesOf, textOf } from '@kvasir/model';
import { reviewPlan, type ItemSpan, type Schedule } from '@kvasir/model/roadmap.js';
import type { RoadmapHost } from '../../roadmap-host.ts';
import type { RoadmapItem } from '../../roadmap-item.ts';
import { laneNumber } from '../../row-model.ts';
import type { LaneRow, RoadmapRow } from '../../rows.ts';
import { dueOf, standing } from '../../timeline/row-look.ts';
import { Scale } from '../../timeline/scale.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';
import { drawLegend } from './legend.ts';
import { drawDependencies } from './dependencies.ts';
import { drawSlack } from './slack.ts';
import { drawSign, drawStanding, ghostInk, signRadius, type Standing } from './signs.ts';
import { scheduleOf } from '../../schedule-of.ts';

const margin = 28;
const rowHeight = 22;
const titleWidth = 330;
const markWidth = 44;
const dueWidth = 78;
const chartStart = margin + titleWidth + markWidth + dueWidth + 12;
/** About as wide as the chart becomes, whatever the length of the plan. */
const chartWidth = 1000;
const headHeight = 58;
const axisHeight = 40;
/** For the label of a sign at the very end. */
const labelRoom = 70;

const small: Type = { size: 11, fill: colours.quiet };
const body: Type = { size: 12, fill: colours.text };
const strong: Type = { size: 12, fill: colours.text, isStrong: true };

/** Where the timeline has no narrower month, it has years. */
function scaleOf(host: RoadmapHost, items: readonly RoadmapItem[]): Scale {
  const { model } = host;
  const lastFinish = items.reduce((last, { span }) => Math.max(last, span?.finish ?? 0), 0);
  const request = { startDate: model.value.startDate, length: model.length, lastFinish };
  const usual = new Scale({ ...request, zoom: 'months', factor: 1 });
  const zoom = usual.width <= 1.6 * chartWidth ? 'months' : usual.width <= 4 * chartWidth ? 'quarters' : 'years';
  const natural = new Scale({ ...request, zoom, factor: 1 });
  const factor = Math.min(2, Math.max(0.6, chartWidth / natural.width));
  return new Scale({ ...request, zoom, factor });
}

/** Draws the plan as it is known, whatever part of it is on the screen. */
export function timelinePicture(
  host: RoadmapHost,
  words: ExchangeMessages,
  { direction, measure }: { direction: 'ltr' | 'rtl'; measure: Measure },
): Drawing {
  return new TimelinePicture(host, words, direction, measure).draw();
}

class TimelinePicture {
  readonly #host: RoadmapHost;
  readonly #words: ExchangeMessages;
  readonly #drawing: Drawing;
  readonly #scale: Scale;
  readonly #schedule: Schedule;
  readonly #rows: readonly RoadmapRow[];
  /** The middle of each row. */
  readonly #places = new Map<string, number>();
  readonly #colours = new Map<number | undefined, string>();

  constructor(host: RoadmapHost, words: ExchangeMessages, direction: 'ltr' | 'rtl', measure: Measure) {
    const { model, settings } = host;
    const { today } = settings;
    this.#host = host;
    this.#words = words;
    this.#schedule = scheduleOf(model.value);
    this.#scale = scaleOf(host, [...model.items(today), ...model.workPackages(today)]);
    this.#drawing = new Drawing(chartStart + this.#scale.width + labelRoom + margin, direction, measure);
    this.#rows = model.rows({ ...settings, filter: {}, collapsed: new Set() });
    this.#rows.forEach(({ key }, index) => this.#places.set(key, this.#top + (index + 0.5) * rowHeight));
  }

  draw(): Drawing {
    const bottom = this.#top + this.#rows.length * rowHeight;
    this.#head();
    this.#axis(bottom);
    for (const row of this.#rows) this.#row(row);
    drawDependencies(this.#drawing, this.#schedule, { places: this.#places, x: (month) => this.#x(month) });
    for (const row of this.#rows) this.#signs(row);
    const { text } = this.#host;
    this.#drawing.height =
      drawLegend(
        this.#drawing,
        { x: margin, y: bottom + 28, room: this.#drawing.width - 2 * margin },
        text,
        this.#words,
      ) + margin;
    return this.#drawing;
  }

  get #top(): number {
    return margin + headHeight + axisHeight;
  }

  #x(month: number): number {
    return chartStart + this.#scale.xOf(month);
  }

  #head(): void {
    const { value, model, text, format, settings } = this.#host;
    const { picture } = this.#words;
    const start = textOf(value.startDate);
    const facts = [
      text.frame(model.length, start === '' ? undefined : format.date(start)),
      picture.asOf(format.date(settings.today)),
    ];
    const room = this.#drawing.width - 2 * margin;
    const title = picture.title(textOf(value.acronym) || textOf(value.title));
    this.#drawing.textWithin(margin, margin + 16, room, title, { size: 20, fill: colours.text, isStrong: true });
    this.#drawing.textWithin(margin, margin + 36, room, facts.filter(Boolean).join(' · '), { ...small, size: 12 });
  }

  /** Months and years above, and behind all rows the years after the project, today, and where the project ends. */
  #axis(bottom: number): void {
    const drawing = this.#drawing;
    const { text, settings } = this.#host;
    const { scale, y } = { scale: this.#scale, y: this.#top };
    if (scale.yearsAfter > 0) {
      const [from, to] = [chartStart + scale.after, chartStart + scale.width];
      drawing.rect(from, y - axisHeight, to - from, bottom - y + axisHeight, { fill: colours.after });
      drawing.textWithin(from + 4, y - 24, to - from, text.afterProject, { ...strong, size: 11 });
    }
    for (const { kind, x, value } of scale.ticks(0, scale.width)) {
      const at = chartStart + x;
      const label = { year: String(value), month: text.month(value), after: text.yearAfter(value), week: '' }[kind];
      const isYear = kind === 'year';
      drawing.text(
        at + (kind === 'after' ? 4 : 0),
        y - (isYear ? 24 : 8),
        label,
        isYear ? { ...strong, size: 11 } : small,
      );
      if (isYear) this.#vertical(at, y - 4, bottom, colours.line);
    }
    drawing.text(margin, y - 8, text.item, small);
    drawing.text(margin + titleWidth, y - 8, this.#words.picture.lead, small);
    drawing.text(margin + titleWidth + markWidth, y - 8, this.#words.picture.due, small);
    this.#horizontal(y, colours.quiet);
    const today = scale.xOfDay(settings.today);
    if (today !== undefined && today > 0 && today < scale.width) {
      this.#vertical(chartStart + today, y, bottom, colours.accent, 1.6);
      drawing.text(chartStart + today, y - axisHeight + 4, text.today, {
        ...small,
        fill: colours.accent,
        isStrong: true,
        anchor: 'middle',
      });
    }
    if (scale.yearsAfter > 0) this.#vertical(chartStart + scale.end, y, bottom, colours.quiet);
  }

  #row(row: RoadmapRow): void {
    const y = this.#places.get(row.key) ?? 0;
    const { text } = this.#host;
    this.#horizontal(y + rowHeight / 2, row.kind === 'item' ? colours.faint : colours.line);
    if (row.kind === 'reviews') return this.#drawing.text(margin, y + 4, text.reviews, strong);
    const item = row.kind === 'item' ? row.item : row.item;
    const isLane = row.kind === 'lane';
    const indent = row.kind === 'item' && row.level === 2 ? 14 : 0;
    const number = row.kind === 'lane' ? laneNumber(row) : row.item.number;
    const title = (row.kind === 'lane' ? row.name : row.item.title) || text.untitled;
    const type = isLane ? strong : body;
    const numberWidth = number === '' ? 0 : Math.min(90, this.#drawing.widthOf(number, small)) + 8;
    this.#drawing.textWithin(margin + indent, y + 4, 90, number, small);
    const room = titleWidth - indent - numberWidth - 12;
    this.#drawing.textWithin(margin + indent + numberWidth, y + 4, room, title, type);
    this.#mark(this.#leadOf(row), y);
    if (item)
      this.#drawing.textWithin(
        margin + titleWidth + markWidth,
        y + 4,
        dueWidth,
        dueOf(item, item.span, this.#host),
        small,
      );
    if (item) this.#bar(item, y, isLane);
  }

  #leadOf(row: RoadmapRow): string | undefined {
    if (row.kind === 'reviews') return undefined;
    return row.item?.lead ?? laneLead(row as LaneRow);
  }

  #mark(partner: string | undefined, y: number): void {
    const found = partner === undefined ? undefined : this.#host.model.partnerMap.get(partner);
    if (!found) return;
    const colour = this.#colour(found.mark.colour);
    const x = margin + titleWidth;
    this.#drawing.rect(x, y - 7.5, 32, 15, { fill: colour });
    const type = { size: 9, fill: inkOn(colour), isStrong: true, anchor: 'middle' } as const;
    this.#drawing.textWithin(x + 16, y + 3.2, 30, found.mark.letters, type);
  }

  #bar(item: RoadmapItem, y: number, isLane: boolean): void {
    const { span } = item;
    if (!span || span.isPoint) return;
    const from = this.#x(span.start);
    const width = Math.max(1, this.#x(span.finish) - from);
    const height = isLane ? 6 : 4;
    const lead = item.lead === undefined ? undefined : this.#host.model.partnerMap.get(item.lead);
    const colour = this.#colour(lead?.mark.colour);
    const today = this.#scale.xOfDay(this.#host.settings.today) ?? 0;
    const passed = item.status === 'achieved' ? width : Math.min(width, Math.max(0, chartStart + today - from));
    this.#drawing.rect(from, y - height / 2, width, height, { fill: paler(colour) });
    if (passed > 0) this.#drawing.rect(from, y - height / 2, passed, height, { fill: colour });
  }

  #signs(row: RoadmapRow): void {
    const y = this.#places.get(row.key) ?? 0;
    if (row.kind === 'reviews') return this.#reviews(y);
    if (row.kind !== 'item') return;
    const { item } = row;
    const { span, kind, planned, slip } = item;
    if (!span || kind === 'work-package') return;
    const x = this.#x(span.finish);
    const { text } = this.#host;
    const state = standing(item) as Standing;
    if (planned !== undefined && slip !== 0) {
      const before = this.#x(planned);
      const colour = slip > 0 ? colours.late : colours.quiet;
      this.#drawing.line(
        [
          [before, y],
          [x, y],
        ],
        { stroke: colour, dash: [1.5, 2] },
      );
      drawSign(this.#drawing, kind, before, y, ghostInk);
    }
    this.#slack(item, span, y);
    drawStanding(this.#drawing, kind, x, y, state);
    const label = item.number || textOf(item.title);
    const start = x + signRadius + 4;
    const shown = { ...small, size: 10, fill: colours.text };
    this.#drawing.textWithin(start, y + 3.5, 48, label, shown);
    if (slip === 0) return;
    const after = start + Math.min(48, this.#drawing.widthOf(label, shown)) + 3;
    this.#drawing.text(after, y + 3.5, text.slip(slip), {
      ...shown,
      fill: slip > 0 ? colours.late : colours.quiet,
      isStrong: true,
    });
  }

  #slack({ key }: RoadmapItem, { finish }: ItemSpan, y: number): void {
    const { slack = 0 } = this.#schedule.items.get(key) ?? {};
    const [from, to] = [this.#x(finish), this.#x(finish + slack)];
    if (slack > 0 && to > from) drawSlack(this.#drawing, from, y, to - from);
  }

  #reviews(y: number): void {
    const { value, settings } = this.#host;
    const { today } = settings;
    const names = new Map<string, string>();
    for (const [, { date, title }] of entriesOf(value.reviews)) {
      if (textOf(date) !== '') names.set(textOf(date), textOf(title));
    }
    const { due } = reviewPlan(value, today);
    const days = [...new Set([...names.keys(), ...(due === undefined ? [] : [due])])].sort();
    const places = days.map((day) => this.#scale.xOfDay(day));
    days.forEach((day, index) => {
      const [x, next = Infinity] = [places[index], places[index + 1]];
      if (x === undefined) return;
      const isHeld = names.has(day) && day <= today;
      drawStanding(this.#drawing, 'review', chartStart + x, y, isHeld ? 'done' : day < today ? 'late' : 'ns');
      const start = x + signRadius + 4;
      const room = Math.min(next - signRadius, this.#scale.width + labelRoom) - start;
      const type = { ...small, size: 10, fill: colours.text };
      if (room > 24) this.#drawing.textWithin(chartStart + start, y + 3.5, room, names.get(day) ?? '', type);
    });
  }

  #colour(place: number | undefined): string {
    const known = this.#colours.get(place);
    if (known !== undefined) return known;
    const colour = partnerColour(this.#host.element, place);
    this.#colours.set(place, colour);
    return colour;
  }

  #horizontal(y: number, stroke: string): void {
    this.#drawing.line(
      [
        [margin, y],
        [chartStart + this.#scale.width, y],
      ],
      { stroke, strokeWidth: 0.75 },
    );
  }

  #vertical(x: number, from: number, to: number, stroke: string, strokeWidth = 0.75): void {
    this.#drawing.line(
      [
        [x, from],
        [x, to],
      ],
      { stroke, strokeWidth },
    );
  }
}

const partnerLane = 'lane/partner/';

function laneLead({ key }: LaneRow): string | undefined {
  return key.startsWith(partnerLane) ? key.slice(partnerLane.length) : undefined;
}
