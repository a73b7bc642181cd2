import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../controls/button.ts';
import { choiceStyles } from '../../controls/choice-fields.styles.ts';
import { controlsCatalogue, type ControlsMessages } from '../../controls/controls.messages.ts';
import { dialogStyles } from '../../controls/dialog.styles.ts';
import { dialog } from '../../controls/dialog.ts';
import { editWithUndo, type UndoHost } from '../../controls/edit-with-undo.ts';
import { fieldStyles } from '../../controls/field.styles.ts';
import { heading } from '../../controls/heading.ts';
import { messageStyles } from '../../controls/message.styles.ts';
import { message } from '../../controls/message.ts';
import { tagStyles } from '../../controls/tag.styles.ts';
import type { Format } from '../../localization/format.ts';
import { LocalizationController } from '../../localization/localization-controller.ts';
import { adoptStyles } from '../../parts/adopt-styles.ts';
import { columnsStep } from './columns-step.ts';
import type { ImportContext } from './import-context.ts';
import { importCatalogue, type ImportMessages } from './import.messages.ts';
import { ImportRun, type ImportStep } from './import-run.ts';
import { importStyles } from './import.styles.ts';
import type { ListReaders } from './list-source.ts';
import { previewStepStyles } from './preview-step.styles.ts';
import { previewStep } from './preview-step.ts';
import { mistakeOf } from './sheet-plans.ts';
import { sourceStep } from './source-step.ts';
import type { ListTaker, TakerWords } from './taker.ts';

const stepId = 'exchange-step';

/** What of an element lists are taken into. */
export interface ImportHost<V extends object> extends UndoHost<V> {
  readonly element: LitElement;
}

export interface ImportOptions<V extends object> {
  readonly readers: ListReaders;
  /** What the window in which a file is chosen shows: `.xlsx,.csv`. */
  readonly accept: string;
  /** Who takes a list in. It loads with the first list. */
  readonly taker: (language: string, format: Format) => Promise<ListTaker<V>>;
  /** The element's own words; `undefined` while they are on their way. */
  readonly words: () => TakerWords | undefined;
}

/**
 * Takes a list in: choose it, say what its columns are, see what will change, and only then apply it. Closing it at any
 * point changes nothing.
 */
export class ImportDialog<V extends object> {
  readonly #host: ImportHost<V>;
  readonly #options: ImportOptions<V>;
  /** The import under way, or the one before. */
  #run: ImportRun<V> | undefined;
  #isOpen = false;
  readonly #text: LocalizationController<ImportMessages>;
  readonly #controls: LocalizationController<ControlsMessages>;

  constructor(host: ImportHost<V>, options: ImportOptions<V>) {
    this.#host = host;
    this.#options = options;
    this.#text = new LocalizationController(host.element, importCatalogue);
    this.#controls = new LocalizationController(host.element, controlsCatalogue);
    adoptStyles(host.element, [
      fieldStyles,
      choiceStyles,
      messageStyles,
      tagStyles,
      dialogStyles,
      previewStepStyles,
      importStyles,
    ]);
  }

  /**
   * Begins anew: what was chosen the last time is another list.
   *
   * @param pasted a list that was pasted elsewhere, to be read at once
   */
  open(pasted?: string): void {
    const { readers, taker } = this.#options;
    this.#isOpen = true;
    this.#run = new ImportRun({
      readers,
      taker,
      value: () => this.#host.value,
      language: () => this.#text,
      changed: () => this.#host.element.requestUpdate(),
      entered: (step) => void this.#enter(step),
    });
    if (pasted !== undefined) {
      this.#run.pasted = pasted;
      void this.#run.readPasted();
    }
    this.#host.element.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const words = this.#options.words();
    if (!words || !this.#text.ready || !this.#controls.ready) return nothing;
    const context = { text: this.#text.messages, words, wording: this.#controls };
    const run = this.#run;
    // Each import has a dialog of its own, so that one that closes late takes no other with it.
    return html`${keyed(
      run,
      dialog({
        id: 'exchange-import',
        open: this.#isOpen,
        wording: this.#controls,
        heading: words.heading,
        content: () => (run ? this.#content(run, context) : nothing),
        actions: run ? this.#actions(run, context) : nothing,
        onClose: () => run && this.#close(run),
        focusAfter: () => this.#host.element.renderRoot.querySelector<HTMLElement>('#files, [data-do="files"]'),
      }),
    )}`;
  }

  #content(run: ImportRun<V>, context: ImportContext): TemplateResult {
    const { text } = context;
    const { step, steps, failure } = run;
    return html`<div class="exchange" id=${stepId} role="group" aria-labelledby="exchange-step-heading" tabindex="-1">
      <div id="exchange-step-heading" class="exchange-step">
        ${heading(3, text.steps[step], 'exchange-step-heading')}
        <p class="exchange-step-number">${text.step(steps.indexOf(step) + 1, steps.length)}</p>
      </div>
      ${failure ? message({ kind: 'danger', role: 'alert', content: text.importFailed }) : nothing}
      ${this.#step(run, context)}
    </div>`;
  }

  #step(run: ImportRun<V>, context: ImportContext): unknown {
    switch (run.step) {
      case 'source':
        return sourceStep(run, this.#options.accept, context);
      case 'columns':
        return columnsStep(run, context);
      case 'preview':
        return previewStep(run, context);
    }
  }

  #actions(run: ImportRun<V>, context: ImportContext): TemplateResult {
    const { text } = context;
    const cancel = button({ label: text.cancel, variant: 'quiet', onClick: () => this.#close(run) });
    const back = button({ label: text.back, onClick: () => run.back() });
    return html`${this.#primary(run, context)} ${run.step === 'source' ? nothing : back} ${cancel}`;
  }

  #primary(run: ImportRun<V>, { text, words }: ImportContext): TemplateResult | typeof nothing {
    const { isBusy: busy, preview } = run;
    const look = { variant: 'primary', busy } as const;
    switch (run.step) {
      case 'source':
        return nothing;
      case 'columns':
        return button({ ...look, label: text.next, onClick: () => this.#goOn(run, words) });
      case 'preview':
        return preview && preview.changes.length > 0
          ? button({ ...look, label: text.apply(preview.changes.length), onClick: () => void this.#apply(run, words) })
          : nothing;
    }
  }

  #goOn(run: ImportRun<V>, words: TakerWords): void {
    const isWrong = run.sheets.some((plan) => plan.included && mistakeOf(plan) !== undefined);
    if (!isWrong) this.#host.announce(words.comparing);
    void run.compare();
  }

  async #apply(run: ImportRun<V>, words: TakerWords): Promise<void> {
    const { preview } = run;
    if (!preview || !this.#host.canEdit) return;
    const text = this.#text.messages;
    // Somebody else may have changed it meanwhile: what is applied is what has been seen.
    if (this.#host.value !== preview.before) {
      await run.compareAgain();
      this.#host.announce(words.changedMeanwhile);
      return;
    }
    const { after, changes } = preview;
    const added = changes.filter(({ kind }) => kind === 'added').length;
    this.#close(run);
    editWithUndo(this.#host, after, {
      text: text.applied(added, changes.length - added),
      undo: text.undo,
      onUndone: () => this.#host.announce(this.#text.messages.undone),
    });
  }

  #close(run: ImportRun<V>): void {
    run.stop();
    if (run !== this.#run) return;
    this.#isOpen = false;
    this.#host.element.requestUpdate();
  }

  /** A new step is read from its beginning. */
  async #enter(step: ImportStep): Promise<void> {
    await this.#host.element.updateComplete;
    const node = this.#host.element.renderRoot.querySelector<HTMLElement>(`#${stepId}`);
    if (this.#run?.step !== step || !node) return;
    node.closest('.dialog-body')?.scrollTo({ top: 0 });
    node.focus({ preventScroll: true });
  }
}
