import { accessibilitySuite } from '@kvasir/element/testing.js';
import { html, noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import type { KvRoadmap } from '../roadmap.ts';
import { bladeLoop, empty } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { ActedRoadmap } from './testing/acted-roadmap.ts';

interface Args {
  properties: Partial<KvRoadmap>;
  presses?: readonly string[];
  shows: string;
}

class Acted extends Directive {
  render(_args: Args): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [{ properties, presses = [], shows }]: [Args]): unknown {
    if (element instanceof ActedRoadmap) element.show(properties, presses, shows);
    return noChange;
  }
}

const acted = directive(Acted);
const agenda = { value: bladeLoop, view: 'agenda' } as const;
const reviews = { value: bladeLoop, view: 'reviews' } as const;
const broken: Roadmap = hostile;
const { startDate: _start, ...startless } = bladeLoop;

const stories = {
  default: { render: (args: Args) => html`<kv-acted-roadmap ${acted(args)}></kv-acted-roadmap>` },
  Agenda: { args: { properties: agenda, shows: '.agenda-entry' } },
  AgendaUnfolded: {
    args: {
      properties: agenda,
      presses: ['.agenda-rest button', '.agenda-folded summary'],
      shows: '.agenda-folded .agenda-entry',
    },
  },
  AgendaHostile: { args: { properties: { ...agenda, value: broken }, shows: '.agenda-entry' } },
  Forecast: {
    args: {
      properties: agenda,
      presses: ['.agenda-section-late .menu-anchor .menu-item:nth-child(2)'],
      shows: '#agenda-forecast[open] input',
    },
  },
  AgendaWithoutStart: { args: { properties: { ...agenda, value: startless }, shows: '.agenda-entry' } },
  Findings: { args: { properties: agenda, presses: ['[data-do=findings]'], shows: '.finding' } },
  Adding: { args: { properties: agenda, presses: ['[data-do=add-item]'], shows: '#add-menu:popover-open' } },
  Reviews: { args: { properties: reviews, shows: '.reviews-table' } },
  ReviewsReadOnly: { args: { properties: { ...reviews, readOnly: true }, shows: '.reviews-table' } },
  ReviewsHostile: { args: { properties: { ...reviews, value: broken }, shows: '.reviews-table' } },
  Closing: { args: { properties: reviews, presses: ['#reviews-close'], shows: '#reviews-closing[open] input' } },
  Planning: { args: { properties: reviews, presses: ['#reviews-plan'], shows: '#reviews-planning[open] input' } },
  Shifting: { args: { properties: reviews, presses: ['#reviews-shift'], shows: '#reviews-shifting[open] input' } },
  Frame: { args: { properties: reviews, presses: ['#reviews-change-frame'], shows: '#frame-dialog[open] input' } },
  FirstStep: { args: { properties: { value: empty }, shows: '#frame-first' } },
  FirstStepTried: { args: { properties: { value: empty }, presses: ['#frame-set'], shows: '#frame-first-error' } },
};

describe('agenda, findings, reviews and frame of the roadmap, for everybody,', () => {
  accessibilitySuite(stories);
});
