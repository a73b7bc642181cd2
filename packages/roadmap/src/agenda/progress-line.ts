/** How far the project has come, with its milestones, in one line. */
import { isAchieved } from '@kvasir/model/roadmap.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { AgendaMessages } from './agenda.messages.ts';

export interface ProgressOptions {
  readonly month: number | undefined;
  readonly length: number | undefined;
  readonly items: readonly RoadmapItem[];
  readonly text: AgendaMessages;
}

type Standing = 'late' | 'open' | 'achieved';

const rank: Readonly<Record<Standing, number>> = { achieved: 0, open: 1, late: 2 };

function standingOf(item: RoadmapItem): Standing {
  if (isAchieved(item.entry)) return 'achieved';
  return item.status === 'delayed' || item.isOverdue ? 'late' : 'open';
}

/** One sign for each month, of the milestone that needs most care: there can be thousands in one. */
function signsOf(milestones: readonly RoadmapItem[], length: number): Map<number, Standing> {
  const signs = new Map<number, Standing>();
  for (const item of milestones) {
    const month = item.span?.finish;
    if (month === undefined || month < 1 || month > length) continue;
    const standing = standingOf(item);
    const known = signs.get(month);
    if (known === undefined || rank[standing] > rank[known]) signs.set(month, standing);
  }
  return signs;
}

/** Nothing where the project has no beginning or no end. */
export function progressLine({ month, length, items, text }: ProgressOptions): TemplateResult | typeof nothing {
  if (month === undefined || length === undefined) return nothing;
  const milestones = items.filter(({ ref, status }) => ref.collection === 'milestones' && status !== 'cancelled');
  const achieved = milestones.filter(({ entry }) => isAchieved(entry)).length;
  // Somewhere in the month of today: which day it is, a line of months does not say.
  const done = Math.min(100, Math.max(0, ((month - 0.5) / length) * 100));
  const label = [text.progress(month, length), milestones.length > 0 && text.milestones(achieved, milestones.length)];
  return html`<svg
    class="agenda-progress"
    role="img"
    aria-label=${label.filter(Boolean).join('. ')}
    width="100%"
    height="12"
  >
    <rect class="agenda-track" y="3" width="100%" height="6"></rect>
    <rect class="agenda-done" y="3" width="${done}%" height="6"></rect>
    ${[...signsOf(milestones, length)].map(
      ([at, standing]) =>
        svg`<svg class="agenda-sign-place" x="${(at / length) * 100}%" y="6"><path class="agenda-milestone ${standing}" d="M0-4.5 4.5 0 0 4.5-4.5 0z"></path></svg>`,
    )}
  </svg>`;
}
