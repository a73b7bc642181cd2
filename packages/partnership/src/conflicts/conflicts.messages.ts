import { Catalogue, Format } from '@kvasir/element';

/** The texts of the dialog in which conflicts are decided. */
export interface ConflictMessages {
  headingOne: (place: string) => string;
  headingMany: (count: number) => string;
  kept: string;
  before: string;
  mine: string;
  theirs: string;
  whoAndWhen: (who: string, moment: string) => string;
  what: string;
  values: (place: string) => string;
  unchanged: (count: number) => string;
  question: string;
  keepMine: string;
  takeTheirs: string;
  keepBoth: string;
  changedSince: string;
  chooseOne: string;
  use: string;
  later: string;
  progress: (chosen: number, all: number) => string;
  saidAll: string;
  saidSome: (decided: number, left: number) => string;
}

const format = Format.for('en');

const english: ConflictMessages = {
  headingOne: (place) => `Two people changed ${place}`,
  headingMany: (count) => `Two people changed the same, in ${format.number(count)} places`,
  kept: 'Both versions are kept until you choose. Everything else in the document was merged.',
  before: 'Before',
  mine: 'Yours',
  theirs: 'Theirs',
  whoAndWhen: (who, moment) => `${who}, ${moment}`,
  what: 'Field',
  values: (place) => `The values of ${place}`,
  unchanged: (count) => `${format.number(count)} more, unchanged`,
  question: 'Which one shall stand?',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  keepBoth: 'Take theirs, and keep mine in a note',
  changedSince: 'This has changed since you chose. Choose again.',
  chooseOne: 'Choose one, or decide later.',
  use: 'Use these choices',
  later: 'Decide later',
  progress: (chosen, all) => `${format.number(chosen)} of ${format.number(all)} chosen`,
  saidAll: 'Decided. Nothing is left to choose.',
  saidSome: (decided, left) => `${format.number(decided)} decided, ${format.number(left)} left to choose.`,
};

/** Hosts address it as `kv-partnership-conflicts`. */
export const conflictCatalogue = new Catalogue<ConflictMessages>('kv-partnership-conflicts', english, {
  de: () => import('./conflicts.messages.de.ts').then((module) => module.german),
  fr: () => import('./conflicts.messages.fr.ts').then((module) => module.french),
});
