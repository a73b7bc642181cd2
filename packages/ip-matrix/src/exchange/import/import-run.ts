/** One import from its list to its preview: what has been read, what was chosen, and what is under way. */
import type { Format } from '@kvasir/element';
import type { CsvDelimiter } from '@kvasir/formats/csv.js';
import type { MatrixTableKind } from '@kvasir/formats/ip-matrix.js';
import type { IpMatrix } from '../../matrix-value.ts';
import { loadTableLanguage, type TableLanguage } from '../table-language.ts';
import { previewImport, type ImportPreview } from './import-preview.ts';
import { readListFile, readListText, type ListProblem, type ListReading, type ListSource } from './list-source.ts';
import {
  mistakeOf,
  planSheets,
  withColumn,
  withHeaderRow,
  withKind,
  type Guessing,
  type ListField,
  type SheetPlan,
} from './sheet-plans.ts';

export type ImportStep = 'source' | 'columns' | 'preview';

/** What an import asks of who shows it. */
export interface ImportRunHost {
  matrix(): IpMatrix;
  language(): { language: string; format: Format };
  /** Something has to be drawn anew. */
  changed(): void;
  /** Another step is shown. */
  entered(step: ImportStep): void;
}

/** How many entries of a list are shown at first, and with each press on "more". */
export const page = 100;

export class ImportRun {
  step: ImportStep = 'source';
  isBusy = false;
  /** Code that was needed did not come. */
  failure = false;
  /** What is in the field for pasting. */
  pasted = '';
  /** Nothing was pasted, and yet it was to be read. */
  isPasteMissing = false;
  problem: ListProblem | undefined;
  /** The size of the file that is too big, in bytes. */
  fileSize = 0;
  source: ListSource | undefined;
  plans: readonly SheetPlan[] = [];
  /** The sheet whose columns are shown. */
  shownSheet = 0;
  /** Mistakes are told when the reader wants to go on, not before. */
  showsMistakes = false;
  preview: ImportPreview | undefined;
  shownProblems = page;
  shownChanges = page;
  language: TableLanguage | undefined;
  readonly #host: ImportRunHost;
  #file: File | undefined;
  #isStopped = false;

  constructor(host: ImportRunHost) {
    this.#host = host;
  }

  get plan(): SheetPlan | undefined {
    return this.plans[this.shownSheet];
  }

  get includedPlans(): SheetPlan[] {
    return this.plans.filter(({ included }) => included);
  }

  /** Nothing that is still under way is to be shown. */
  stop(): void {
    this.#isStopped = true;
  }

  readFile(file: File): Promise<void> {
    this.#file = file;
    this.fileSize = file.size;
    return this.#read(() => readListFile(file));
  }

  readPasted(): Promise<void> | undefined {
    this.isPasteMissing = this.pasted.trim() === '';
    if (this.isPasteMissing) return void this.#host.changed();
    this.#file = undefined;
    return this.#read(() => readListText(this.pasted));
  }

  /** Reads the same once more, with something else between the cells. */
  readWith(delimiter: CsvDelimiter): Promise<void> {
    const file = this.#file;
    return this.#read(() => (file ? readListFile(file, delimiter) : readListText(this.pasted, delimiter)), false);
  }

  back(): void {
    this.#go(this.step === 'preview' ? 'columns' : 'source');
  }

  showSheet(index: number): void {
    this.shownSheet = index;
    this.#host.changed();
  }

  set<K extends 'pasted' | 'shownProblems' | 'shownChanges'>(key: K, value: this[K]): void {
    this[key] = value;
    this.#host.changed();
  }

  /** Says what the rows of the shown sheet are, or that nothing is to be taken from it. */
  setKind(kind: MatrixTableKind | undefined): void {
    this.#replace((plan) => (kind ? withKind(plan, kind) : { ...plan, included: false }));
  }

  setHeaderRow(row: number): void {
    const guessing = this.#guessing();
    if (guessing) this.#replace((plan) => withHeaderRow(plan, row, guessing));
  }

  setColumn(column: number, field: ListField | undefined): void {
    this.#replace((plan) => withColumn(plan, column, field));
  }

  /** Works out what will change, unless the columns are not settled. */
  async compare(): Promise<void> {
    const { includedPlans, language } = this;
    const wrong = this.plans.findIndex((plan) => plan.included && mistakeOf(plan) !== undefined);
    this.showsMistakes = wrong >= 0 || includedPlans.length === 0;
    if (wrong >= 0) this.shownSheet = wrong;
    if (this.showsMistakes || !language) return this.#host.changed();
    await this.compareAgain();
  }

  /** The same with the matrix as it is now. */
  async compareAgain(): Promise<void> {
    const { includedPlans, language } = this;
    if (!language) return;
    const preview = await this.#busy(() => previewImport(includedPlans, this.#host.matrix(), language));
    if (!preview) return;
    this.preview = preview;
    this.shownProblems = page;
    this.shownChanges = page;
    this.#go('preview');
  }

  async #read(read: () => Promise<ListReading>, enters = true): Promise<void> {
    const reading = await this.#busy(async () => {
      const { language, format } = this.#host.language();
      this.language = await loadTableLanguage(language, format);
      return read();
    });
    if (!reading) return;
    this.isPasteMissing = false;
    this.problem = 'problem' in reading ? reading.problem : undefined;
    if ('source' in reading) this.#take(reading.source);
    if ('source' in reading && enters) this.#go('columns');
    else this.#host.changed();
  }

  #take(source: ListSource): void {
    const guessing = this.#guessing();
    this.source = source;
    this.plans = guessing ? planSheets(source.sheets, guessing) : [];
    this.shownSheet = Math.max(
      0,
      this.plans.findIndex(({ included }) => included),
    );
    this.showsMistakes = false;
  }

  #guessing(): Guessing | undefined {
    return this.language && { document: this.#host.matrix(), labels: this.language.labels };
  }

  #replace(change: (plan: SheetPlan) => SheetPlan): void {
    this.plans = this.plans.map((plan, index) => (index === this.shownSheet ? change(plan) : plan));
    this.#host.changed();
  }

  #go(step: ImportStep): void {
    this.step = step;
    this.#host.changed();
    this.#host.entered(step);
  }

  /** Does one thing at a time; nothing comes of what has been left. */
  async #busy<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.failure = false;
    this.#host.changed();
    try {
      const done = await work();
      return this.#isStopped ? undefined : done;
    } catch {
      this.failure = true;
      return undefined;
    } finally {
      this.isBusy = false;
      this.#host.changed();
    }
  }
}
