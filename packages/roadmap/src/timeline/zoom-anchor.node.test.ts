import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Zoom } from '../settings.ts';
import { Scale } from './scale.ts';
import { RoadmapItem } from '../roadmap-item.ts';
import type { RoadmapRow } from '../rows.ts';
import { ZoomAnchor } from './zoom-anchor.ts';

const scaleOf = (zoom: Zoom): Scale =>
  new Scale({ zoom, startDate: '2025-03-01', length: 48, lastFinish: 48, factor: 1 });
const [quarters, months, weeks] = [scaleOf('quarters'), scaleOf('months'), scaleOf('weeks')];
const size = 800;

/** The day on which the first twenty months are over. */
const today = '2026-11-01';

function rowOf(dueMonth: number): RoadmapRow {
  const item = new RoadmapItem({ collection: 'milestones', id: 'm' }, { dueMonth }, {});
  return { kind: 'item', key: item.key, item, level: 1 };
}

/** Zooms, and says where it has come to stand. */
function zoomed(anchor: ZoomAnchor, from: number, before: Scale, after: Scale, focused?: number): number {
  anchor.hold(before, { from, size }, focused === undefined ? undefined : rowOf(focused), today);
  const wanted = anchor.take(after) ?? NaN;
  const reached = Math.min(wanted, Math.max(0, after.width - size));
  anchor.leave(reached);
  return reached;
}

describe('What stays where it is when the scale changes', () => {
  it('is what is in the middle, where neither the focus nor today is seen', () => {
    const from = zoomed(new ZoomAnchor(), 3000, weeks, months, 4);
    assert.equal(from, Math.min(months.xOf(weeks.monthAt(3400)) - 400, months.width - size));
  });

  it('is what has the focus rather than today', () => {
    const from = zoomed(new ZoomAnchor(), 0, months, weeks, 40);
    assert.equal(weeks.xOf(40) - from, months.xOf(40));
  });

  it('is today, where the focus is on what is not seen', () => {
    const from = zoomed(new ZoomAnchor(), 0, months, weeks, 48);
    assert.equal(months.xOf(48) > size, true);
    assert.equal(weeks.xOf(20) - from, months.xOf(20));
  });

  it('comes back from where all of it is seen to where it was', () => {
    const anchor = new ZoomAnchor();
    const out = zoomed(anchor, 3000, weeks, months, 4);
    const all = zoomed(anchor, out, months, quarters, 4);
    assert.equal(all, 0);
    const back = zoomed(anchor, zoomed(anchor, all, quarters, months, 4), months, weeks, 4);
    assert.equal(Math.round(back), 3000);
  });

  it('is forgotten as soon as somebody scrolls', () => {
    const anchor = new ZoomAnchor();
    const out = zoomed(anchor, 3000, weeks, months);
    assert.notEqual(zoomed(anchor, out - 60, months, weeks), 3000);
  });

  it('is nothing as long as no scale has changed', () => {
    assert.equal(new ZoomAnchor().take(months), undefined);
  });
});
