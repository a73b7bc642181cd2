/** The way of an earlier partnership into the library. */
import type { Wording } from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import { copyStep, type CopyDraft } from './copy-step.ts';
import { readEarlier, readEarlierFile, type EarlierProblem, type EarlierReading } from './earlier-partnership.ts';
import type { EarlierPartnership } from './library-entries.ts';
import type { LibraryMessages } from './library.messages.ts';

export interface CopyFlowOptions {
  text(): LibraryMessages;
  readonly wording: Wording;
  changed(): void;
  /** There is another partnership to copy from. */
  read(partnership: EarlierPartnership): void;
  left(): void;
}

export class CopyFlow {
  /** Those that were read while the page lives. */
  earlier: readonly EarlierPartnership[] = [];
  /** What was read last, and what of it was left out, in sentences. */
  notes: readonly string[] = [];
  readonly #options: CopyFlowOptions;
  #draft: CopyDraft | undefined;

  constructor(options: CopyFlowOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#draft !== undefined;
  }

  open(): void {
    this.#set({ pasted: '', problem: undefined, isReading: false });
  }

  close(): void {
    this.#set(undefined);
  }

  render(): TemplateResult | undefined {
    const { wording, text, left } = this.#options;
    const draft = this.#draft;
    if (!draft) return undefined;
    return copyStep({
      draft,
      text: text(),
      wording,
      type: (pasted) => this.#set({ ...draft, pasted }),
      readFile: (file) => void this.#read(readEarlierFile(file)),
      readPasted: () => void this.#read(readEarlier(draft.pasted)),
      back: () => {
        this.close();
        left();
      },
    });
  }

  #set(draft: CopyDraft | undefined): void {
    this.#draft = draft;
    this.#options.changed();
  }

  async #read(reading: Promise<EarlierReading | EarlierProblem>): Promise<void> {
    if (this.#draft) this.#set({ ...this.#draft, isReading: true, problem: undefined });
    const result = await reading;
    // Left meanwhile.
    if (!this.#draft) return;
    if (typeof result === 'string') this.#set({ ...this.#draft, isReading: false, problem: result });
    else this.#take(result);
  }

  #take({ name, indicators, unnamed, leftOut }: EarlierReading): void {
    const text = this.#options.text();
    const partnership = { key: `copied-${this.earlier.length}` as const, name, indicators };
    this.earlier = [...this.earlier, partnership];
    this.notes = [
      text.readFrom(Object.keys(indicators).length),
      ...(unnamed > 0 ? [text.unnamed(unnamed)] : []),
      ...(leftOut > 0 ? [text.leftOut(leftOut)] : []),
    ];
    this.close();
    this.#options.read(partnership);
  }
}
