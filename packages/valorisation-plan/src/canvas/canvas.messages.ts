import { Catalogue } from '@kvasir/element';
import type { CanvasBox } from '@kvasir/model/valorisation.js';
import type { CanvasText } from './canvas-texts.ts';

/** What the canvas says. The six boxes are those of Part B 2.3 of a proposal; what they ask is said in our own words. */
export interface CanvasMessages {
  title: string;
  result: string;
  allResults: string;
  print: string;
  empty: string;
  emptyText: string;
  boxes: Readonly<Record<CanvasBox, string>>;
  questions: Readonly<Record<CanvasBox, string>>;
  /** What an empty box does not say yet. */
  missing: Readonly<Record<CanvasBox, string>>;
  /** The one way out of that, where it leads into the plan. */
  ways: Readonly<Record<'expected-results' | 'measures', string>>;
  /** Texts of the plan that are written in their box. */
  texts: Readonly<Record<CanvasText, string>>;
  write: Readonly<Record<CanvasText, string>>;
  edit: Readonly<Record<CanvasText, string>>;
  /** Under a text: each line of it stands as one. */
  hint: string;
  done: string;
  /** The way to where a line is edited. */
  open: string;
}

export const english: CanvasMessages = {
  title: 'Canvas',
  result: 'Result',
  allResults: 'All results',
  print: 'Print on one page',
  empty: 'There is no result to draw a canvas of yet.',
  emptyText: 'Once a result is named, its plan fills the six boxes.',
  boxes: {
    'specific-needs': 'Specific needs',
    'expected-results': 'Expected results',
    measures: 'D&E&C measures',
    'target-groups': 'Target groups',
    outcomes: 'Outcomes',
    impacts: 'Impacts',
  },
  questions: {
    'specific-needs': 'Which needs made you begin?',
    'expected-results': 'What will be there at the end that was not there before?',
    measures: 'How will you make results known, bring them to use, and tell people about them?',
    'target-groups': 'Who will use the results, or carry them on?',
    outcomes: 'What will change for those who take them up?',
    impacts: 'What will that mean for science, the economy and society?',
  },
  missing: {
    'specific-needs': 'No need is described yet.',
    'expected-results': 'The result of this plan was deleted.',
    measures: 'No route is chosen and no step is planned yet.',
    'target-groups': 'No users are named yet.',
    outcomes: 'No change is described yet.',
    impacts: 'No wider effect is described yet.',
  },
  ways: { 'expected-results': 'Open the plan', measures: 'Choose a route' },
  texts: {
    need: 'Problem and need',
    targetGroups: 'Target groups',
    users: 'Users and beneficiaries',
    outcomes: 'Outcomes',
    barriers: 'What may stand in the way',
    impacts: 'Impacts',
    sustainability: 'What keeps it going after the end',
  },
  write: {
    need: 'Write which need it meets',
    targetGroups: 'Write who it is for',
    users: 'Write who will use it',
    outcomes: 'Write outcomes',
    barriers: 'Write what may stand in the way',
    impacts: 'Write impacts',
    sustainability: 'Write what keeps it going',
  },
  edit: {
    need: 'Edit the need',
    targetGroups: 'Edit target groups',
    users: 'Edit users',
    outcomes: 'Edit outcomes',
    barriers: 'Edit what may stand in the way',
    impacts: 'Edit impacts',
    sustainability: 'Edit what keeps it going',
  },
  hint: 'Each line becomes a line of the canvas.',
  done: 'Done',
  open: 'Go to where this is written',
};

/** Hosts address it as `kv-valorisation-plan-canvas`. */
export const canvasCatalogue = new Catalogue<CanvasMessages>('kv-valorisation-plan-canvas', english, {
  de: () => import('./canvas.messages.de.ts').then((module) => module.german),
  fr: () => import('./canvas.messages.fr.ts').then((module) => module.french),
});
