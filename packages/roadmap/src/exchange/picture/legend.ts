/** What the signs and lines of the picture mean. */
import { colours, type Drawing, type Type } from '@kvasir/element/picture.js';
import type { RoadmapMessages } from '../../roadmap.messages.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';
import { drawSlack } from './slack.ts';
import { drawSign, drawStanding, ghostInk, linkInks, type LinkInk } from './signs.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  /** How wide a line may become. */
  readonly room: number;
}

interface Entry {
  readonly label: string;
  /** How wide what stands before the label is. */
  readonly size: number;
  draw(x: number, y: number): void;
}

const type: Type = { size: 11, fill: colours.quiet };
const lineHeight = 20;
const gap = 20;

function entriesOf(drawing: Drawing, text: RoadmapMessages, { picture }: ExchangeMessages): Entry[] {
  const sign = (kind: Parameters<typeof drawStanding>[1], standing: Parameters<typeof drawStanding>[4]) => {
    return (x: number, y: number) => drawStanding(drawing, kind, x + 6, y, standing);
  };
  const stroke = (ink: LinkInk) => {
    return (x: number, y: number) =>
      drawing.line(
        [
          [x, y],
          [x + 22, y],
        ],
        ink,
      );
  };
  return [
    { label: text.kinds.milestone, size: 12, draw: sign('milestone', 'ns') },
    { label: text.kinds.gate, size: 12, draw: sign('gate', 'ns') },
    { label: text.kinds.deliverable, size: 12, draw: sign('deliverable', 'ns') },
    { label: text.kinds.review, size: 12, draw: sign('review', 'ns') },
    { label: text.statuses.achieved, size: 12, draw: sign('milestone', 'done') },
    { label: text.statuses['on-track'], size: 12, draw: sign('milestone', 'on') },
    { label: text.statuses['at-risk'], size: 12, draw: sign('milestone', 'risk') },
    { label: text.statuses.delayed, size: 12, draw: sign('milestone', 'late') },
    { label: text.statuses.cancelled, size: 12, draw: sign('milestone', 'off') },
    { label: picture.planned, size: 12, draw: (x, y) => drawSign(drawing, 'milestone', x + 6, y, ghostInk) },
    { label: picture.slip, size: 22, draw: stroke({ stroke: colours.late, dash: [1.5, 2] }) },
    { label: picture.slack, size: 22, draw: (x, y) => drawSlack(drawing, x, y - 5, 22) },
    { label: picture.dependency, size: 22, draw: stroke(linkInks.plain) },
    { label: text.legend.critical, size: 22, draw: stroke(linkInks.critical) },
    { label: picture.broken, size: 22, draw: stroke(linkInks.broken) },
    { label: text.today, size: 22, draw: stroke({ stroke: colours.accent, strokeWidth: 1.6 }) },
    { label: text.projectEnd, size: 22, draw: stroke({ stroke: colours.quiet, strokeWidth: 0.75 }) },
  ];
}

/** Draws the legend in as many lines as it needs, and says where it ends. */
export function drawLegend(
  drawing: Drawing,
  { x: start, y: top, room }: Place,
  text: RoadmapMessages,
  words: ExchangeMessages,
): number {
  let [x, y] = [start, top];
  for (const { label, size, draw } of entriesOf(drawing, text, words)) {
    const width = size + 6 + drawing.widthOf(label, type);
    if (x > start && x + width > start + room) [x, y] = [start, y + lineHeight];
    draw(x, y);
    drawing.text(x + size + 6, y + 4, label, type);
    x += width + gap;
  }
  return y + lineHeight / 2;
}
