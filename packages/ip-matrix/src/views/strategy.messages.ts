import { Catalogue, Format } from '@kvasir/element';
import type { StrategyPartName } from '@kvasir/model';

/** The texts of the joint strategy for intellectual assets. */
export interface StrategyMessages {
  heading: string;
  lead: string;
  source: string;
  progress: string;
  progressOf: (written: number, of: number) => string;
  parts: Record<StrategyPartName, { title: string; guidance: string }>;
  notWritten: string;
  write: (part: string) => string;
  writeShort: string;
  edit: (part: string) => string;
  editShort: string;
  done: string;
  text: string;
  responsible: string;
  nobody: string;
  reviewDate: string;
  reviewDue: (date: string) => string;
  noDate: (text: string) => string;
  noReview: string;
  notAPartner: (id: string) => string;
  paragraph: (number: string) => string;
}

const format = Format.for('en');

const english: StrategyMessages = {
  heading: 'Joint strategy for intellectual assets',
  lead: 'What the partners agree once for all results, so that it need not be argued about result by result.',
  source: 'Code of Practice C(2024) 601, 3.1.1(f)',
  progress: 'Parts written',
  progressOf: (written, of) => `${format.number(written)} of ${format.number(of)}`,
  parts: {
    background: {
      title: 'Background',
      guidance:
        'Say how background is identified, listed and kept up to date, and who checks its limits before work begins. A limit that is found late costs an exploitation route.',
    },
    'data-exchange': {
      title: 'Exchange of data',
      guidance:
        'Name what is shared, where it is kept, who may see it and until when. Personal data and trade secrets need rules of their own.',
    },
    valuation: {
      title: 'Valuation',
      guidance:
        'Agree when a result is valued, by which method, and who bears the cost. The method matters more than the figure while a result is young.',
    },
    ownership: {
      title: 'Joint management and ownership of intellectual property',
      guidance:
        'Settle who owns what comes out, what joint owners may do without each other, who files, who pays and who decides to let go.',
    },
    'open-science': {
      title: 'Open science',
      guidance:
        'Say what is published, when and under which licence, and how filing fits in before. Open is the rule; what stays closed needs its reason.',
    },
    'open-innovation': {
      title: 'Open innovation practices',
      guidance:
        'Say how ideas come in from outside and leave again: challenges, user groups, licensing out, open-source releases, and on what terms.',
    },
    standardisation: {
      title: 'Contributions to standardisation',
      guidance:
        'Name the committees that matter, who takes part for the partnership, and how patents that a standard would need are declared and licensed.',
    },
  },
  notWritten: 'Nothing agreed yet.',
  write: (part) => `Write this part: ${part}`,
  writeShort: 'Write this part',
  edit: (part) => `Edit: ${part}`,
  editShort: 'Edit',
  done: 'Done',
  text: 'What the partners agree',
  responsible: 'Looked after by',
  nobody: 'Nobody named',
  reviewDate: 'Next review',
  reviewDue: (date) => `was due on ${date}`,
  noDate: (text) => `“${text}” is no date`,
  noReview: 'No date set',
  notAPartner: (id) => `“${id}” is not a partner`,
  paragraph: (paragraph) => `Code ${paragraph}`,
};

/** Hosts address it as `kv-ip-matrix-strategy`. */
export const strategyCatalogue = new Catalogue<StrategyMessages>('kv-ip-matrix-strategy', english, {
  de: () => import('./strategy.messages.de.ts').then((module) => module.german),
  fr: () => import('./strategy.messages.fr.ts').then((module) => module.french),
});
