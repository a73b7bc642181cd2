/** One import from its list to its preview: what has been read, what was chosen, and what is under way. */
import type { Format } from '../../localization/format.ts';
import { previewFile, previewLists, type ImportPreview } from './import-preview.ts';
import type { ImportMessages } from './import.messages.ts';
import {
  bytesOf,
  readListBytes,
  readListText,
  type ListDelimiter,
  type ListProblem,
  type ListReaders,
  type ListReading,
  type ListSource,
} from './list-source.ts';
import {
  mistakeOf,
  planSheets,
  withColumn,
  withHeaderRow,
  withKind,
  type Guessing,
  type SheetPlan,
} from './sheet-plans.ts';
import type { ListTaker, PlanFile } from './taker.ts';

export type ImportStep = 'source' | 'columns' | 'preview';

/** What an import asks of who shows it. */
export interface ImportRunHost<V extends object> {
  readonly readers: ListReaders;
  value(): V;
  /** Who takes the list in. */
  taker(language: string, format: Format): Promise<ListTaker<V>>;
  language(): { language: string; format: Format; messages: ImportMessages };
  /** Something has to be drawn anew. */
  changed(): void;
  /** Another step is shown. */
  entered(step: ImportStep): void;
}

/** Why nothing was read: what is the matter with a list, or with a file of another form in a sentence. */
type SourceProblem = ListProblem | { readonly sentence: string };

type Reading<V> = { source: ListSource } | { file: PlanFile<V>; name: string } | { problem: SourceProblem };

/** A file that was read, with its name; empty for what was pasted. */
export interface NamedFile<V> {
  readonly name: string;
  readonly file: PlanFile<V>;
}

/** How many entries of a list are shown at first, and with each press on "more". */
export const page = 100;

export class ImportRun<V extends object> {
  step: ImportStep = 'source';
  isBusy = false;
  /** Code that was needed did not come. */
  failure = false;
  /** What is in the field for pasting. */
  pasted = '';
  /** Nothing was pasted, and yet it was to be read. */
  isPasteMissing = false;
  problem: SourceProblem | undefined;
  /** The size of the file that is too big, in bytes. */
  fileSize = 0;
  source: ListSource | undefined;
  /** In place of a list: a file without columns to be named. */
  plan: NamedFile<V> | undefined;
  sheets: readonly SheetPlan[] = [];
  /** The sheet whose columns are shown. */
  shownSheet = 0;
  /** Mistakes are told when the reader wants to go on, not before. */
  showsMistakes = false;
  preview: ImportPreview<V> | undefined;
  shownProblems = page;
  shownChanges = page;
  taker: ListTaker<V> | undefined;
  readonly #host: ImportRunHost<V>;
  #file: File | undefined;
  #isStopped = false;

  constructor(host: ImportRunHost<V>) {
    this.#host = host;
  }

  /** What there is to do, in its order. */
  get steps(): readonly ImportStep[] {
    return this.plan ? ['source', 'preview'] : ['source', 'columns', 'preview'];
  }

  get sheet(): SheetPlan | undefined {
    return this.sheets[this.shownSheet];
  }

  get includedSheets(): SheetPlan[] {
    return this.sheets.filter(({ included }) => included);
  }

  /** Nothing that is still under way is to be shown. */
  stop(): void {
    this.#isStopped = true;
  }

  readFile(file: File): Promise<void> {
    this.#file = file;
    this.fileSize = file.size;
    return this.#read((taker) => this.#readFile(file, taker));
  }

  readPasted(): Promise<void> | undefined {
    this.isPasteMissing = this.pasted.trim() === '';
    if (this.isPasteMissing) return void this.#host.changed();
    this.#file = undefined;
    const { readers } = this.#host;
    return this.#read(async (taker) => (await planIn(taker, this.pasted, '')) ?? readListText(this.pasted, readers));
  }

  /** Reads the same once more, with something else between the cells. */
  readWith(delimiter: ListDelimiter): Promise<void> {
    const file = this.#file;
    const { readers } = this.#host;
    return this.#read(
      (taker) => (file ? this.#readFile(file, taker, delimiter) : readListText(this.pasted, readers, delimiter)),
      false,
    );
  }

  back(): void {
    const { steps } = this;
    this.#go(steps[steps.indexOf(this.step) - 1] ?? 'source');
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
  setKind(kind: string | undefined): void {
    const { taker } = this;
    if (taker) this.#replace((plan) => (kind ? withKind(plan, kind, taker) : { ...plan, included: false }));
  }

  setHeaderRow(row: number): void {
    const guessing = this.#guessing();
    if (guessing) this.#replace((plan) => withHeaderRow(plan, row, guessing));
  }

  setColumn(column: number, field: string | undefined): void {
    this.#replace((plan) => withColumn(plan, column, field));
  }

  /** Works out what will change, unless the columns are not settled. */
  async compare(): Promise<void> {
    const wrong = this.sheets.findIndex((plan) => plan.included && mistakeOf(plan) !== undefined);
    this.showsMistakes = wrong >= 0 || this.includedSheets.length === 0;
    if (wrong >= 0) this.shownSheet = wrong;
    if (this.showsMistakes || !this.taker) return this.#host.changed();
    await this.compareAgain();
  }

  /** The same with the value as it is now. */
  async compareAgain(): Promise<void> {
    const { includedSheets, plan, taker } = this;
    if (!taker) return;
    const preview = await this.#busy(() => {
      const [value, { messages }] = [this.#host.value(), this.#host.language()];
      return plan ? previewFile(plan.file, value) : previewLists(includedSheets, value, taker, messages);
    });
    if (!preview) return;
    this.preview = preview;
    this.shownProblems = page;
    this.shownChanges = page;
    this.#go('preview');
  }

  async #readFile(file: File, taker: ListTaker<V>, delimiter?: ListDelimiter): Promise<Reading<V>> {
    const content = await bytesOf(file);
    if ('problem' in content) return content;
    const { bytes } = content;
    return (await planIn(taker, bytes, file.name)) ?? readListBytes(bytes, file.name, this.#host.readers, delimiter);
  }

  async #read(read: (taker: ListTaker<V>) => Promise<Reading<V> | ListReading>, enters = true): Promise<void> {
    const reading = await this.#busy(async () => {
      const { language, format } = this.#host.language();
      this.taker = await this.#host.taker(language, format);
      return read(this.taker);
    });
    if (!reading) return;
    this.isPasteMissing = false;
    this.problem = 'problem' in reading ? reading.problem : undefined;
    if ('problem' in reading) return this.#host.changed();
    this.plan = 'file' in reading ? reading : undefined;
    if ('file' in reading) return this.compareAgain();
    this.#take(reading.source);
    if (enters) this.#go('columns');
    else this.#host.changed();
  }

  #take(source: ListSource): void {
    const guessing = this.#guessing();
    this.source = source;
    this.sheets = guessing ? planSheets(source.sheets, guessing) : [];
    this.shownSheet = Math.max(
      0,
      this.sheets.findIndex(({ included }) => included),
    );
    this.showsMistakes = false;
  }

  #guessing(): Guessing<V> | undefined {
    return this.taker && { taker: this.taker, value: this.#host.value() };
  }

  #replace(change: (plan: SheetPlan) => SheetPlan): void {
    this.sheets = this.sheets.map((plan, index) => (index === this.shownSheet ? change(plan) : plan));
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

/** What the taker makes of something that may be no list. */
async function planIn<V>(
  taker: ListTaker<V>,
  input: Uint8Array | string,
  name: string,
): Promise<Reading<V> | undefined> {
  const reading = await taker.readFile?.(input, name);
  if (!reading) return undefined;
  return 'file' in reading ? { file: reading.file, name } : { problem: { sentence: reading.problem } };
}
