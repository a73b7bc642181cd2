/** The signs of milestones, gates, deliverables and reviews, and how they stand. */
import { colours, type Drawing, type Ink, type Point } from '@kvasir/element/picture.js';
import type { ItemKind } from '../../roadmap-item.ts';

/** As the timeline says it: achieved, on track, not started, at risk, late, cancelled. */
export type Standing = 'done' | 'on' | 'ns' | 'risk' | 'late' | 'off';

export type SignKind = Exclude<ItemKind, 'work-package'> | 'review';

/** How far a sign reaches to each side. */
export const signRadius = 5.5;

const inks: Readonly<Record<Standing, Ink>> = {
  done: { fill: colours.text, stroke: colours.text },
  on: { fill: colours.paper, stroke: colours.text, strokeWidth: 1.6 },
  ns: { fill: colours.paper, stroke: colours.quiet },
  risk: { fill: colours.paper, stroke: colours.risk, strokeWidth: 1.4 },
  late: { fill: colours.late, stroke: colours.late },
  off: { fill: colours.paper, stroke: colours.line },
};

/** Where something was first planned. */
export const ghostInk: Ink = { fill: colours.paper, stroke: colours.quiet, dash: [2, 1.5] };

export type LinkInk = Ink & { readonly stroke: string };

/** What waits for what: as it should, as part of the critical chain, and in vain. */
export const linkInks: Readonly<Record<'plain' | 'critical' | 'broken', LinkInk>> = {
  plain: { stroke: colours.quiet, strokeWidth: 0.9 },
  critical: { stroke: colours.text, strokeWidth: 1.8 },
  broken: { stroke: colours.late, strokeWidth: 0.9, dash: [3, 2] },
};

function outline(kind: SignKind, x: number, y: number): readonly Point[] {
  const r = signRadius;
  if (kind !== 'deliverable') {
    return [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ];
  }
  // A page with its corner turned down.
  const [w, h, fold] = [4, 5, 3];
  return [
    [x - w, y - h],
    [x + w - fold, y - h],
    [x + w, y - h + fold],
    [x + w, y + h],
    [x - w, y + h],
  ];
}

export function drawSign(drawing: Drawing, kind: SignKind, x: number, y: number, ink: Ink): void {
  if (kind === 'review') drawing.circle(x, y, signRadius - 1, ink);
  else drawing.line(outline(kind, x, y), ink, true);
  if (kind === 'gate')
    drawing.circle(x, y, 1.6, { fill: ink.fill === colours.paper ? (ink.stroke ?? '') : colours.paper });
}

/** A sign with what is said by it beside its shape: half full at risk, crossed out where it was cancelled. */
export function drawStanding(drawing: Drawing, kind: SignKind, x: number, y: number, standing: Standing): void {
  drawSign(drawing, kind, x, y, inks[standing]);
  const r = signRadius;
  if (standing === 'risk') {
    const lower: readonly Point[] =
      kind === 'deliverable'
        ? [
            [x - 4, y],
            [x + 4, y],
            [x + 4, y + 5],
            [x - 4, y + 5],
          ]
        : [
            [x - r, y],
            [x + r, y],
            [x, y + r],
          ];
    drawing.line(lower, { fill: colours.risk }, true);
  }
  if (standing === 'off') {
    drawing.line(
      [
        [x - r, y - r],
        [x + r, y + r],
      ],
      { stroke: colours.quiet },
    );
  }
}
