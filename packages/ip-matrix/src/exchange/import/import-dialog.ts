import { adoptStyles, LocalizationController } from '@kvasir/element';
import {
  button,
  choiceStyles,
  controlsCatalogue,
  dialog,
  dialogStyles,
  fieldStyles,
  heading,
  message,
  messageStyles,
  tagStyles,
  type ControlsMessages,
} from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { editWithUndo } from '@kvasir/element/controls.js';
import type { MatrixHost } from '../../matrix-host.ts';
import { exchangeCatalogue, type ExchangeMessages } from '../exchange.messages.ts';
import { columnsStep } from './columns-step.ts';
import type { ImportContext } from './import-context.ts';
import { ImportRun, type ImportStep } from './import-run.ts';
import { importStyles } from './import.styles.ts';
import { previewStepStyles } from './preview-step.styles.ts';
import { previewStep } from './preview-step.ts';
import { mistakeOf } from './sheet-plans.ts';
import { sourceStep } from './source-step.ts';

const steps: readonly ImportStep[] = ['source', 'columns', 'preview'];
const stepId = 'exchange-step';

/**
 * Takes a list in: choose it, say what its columns are, see what will change, and only then apply it. Closing it at any
 * point changes nothing.
 */
export class ImportDialog {
  readonly #host: MatrixHost;
  /** The import under way, or the one before. */
  #run: ImportRun | undefined;
  #isOpen = false;
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #controls: LocalizationController<ControlsMessages>;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#words = new LocalizationController(host.element, exchangeCatalogue);
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

  /** Begins anew: what was chosen the last time is another list. */
  open(): void {
    this.#isOpen = true;
    this.#run = new ImportRun({
      matrix: () => this.#host.value,
      language: () => this.#words,
      changed: () => this.#host.element.requestUpdate(),
      entered: (step) => void this.#enter(step),
    });
    this.#host.element.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#words.ready || !this.#controls.ready) return nothing;
    const { messages } = this.#words;
    const run = this.#run;
    // Each import has a dialog of its own, so that one that closes late takes no other with it.
    return html`${keyed(
      run,
      dialog({
        id: 'exchange-import',
        open: this.#isOpen,
        wording: this.#controls,
        heading: messages.heading,
        content: () => (run ? this.#content(run) : nothing),
        actions: run ? this.#actions(run) : nothing,
        onClose: () => run && this.#close(run),
        focusAfter: () => this.#host.element.renderRoot.querySelector<HTMLElement>('#files, [data-do="files"]'),
      }),
    )}`;
  }

  get #context(): ImportContext {
    return {
      text: this.#words.messages,
      format: this.#words.format,
      wording: this.#controls,
      partners: this.#host.partners,
    };
  }

  #content(run: ImportRun): TemplateResult {
    const { messages } = this.#words;
    const { step, failure } = run;
    return html`<div class="exchange" id=${stepId} role="group" aria-labelledby="exchange-step-heading" tabindex="-1">
      <div id="exchange-step-heading" class="exchange-step">
        ${heading(3, messages.steps[step], 'exchange-step-heading')}
        <p class="exchange-step-number">${messages.step(steps.indexOf(step) + 1, steps.length)}</p>
      </div>
      ${failure ? message({ kind: 'danger', role: 'alert', content: messages.importFailed }) : nothing}
      ${this.#step(run)}
    </div>`;
  }

  #step(run: ImportRun): unknown {
    switch (run.step) {
      case 'source':
        return sourceStep(run, this.#context);
      case 'columns':
        return columnsStep(run, this.#context);
      case 'preview':
        return previewStep(run, this.#context);
    }
  }

  #actions(run: ImportRun): TemplateResult {
    const { messages } = this.#words;
    const cancel = button({ label: messages.cancel, variant: 'quiet', onClick: () => this.#close(run) });
    const back = button({ label: messages.back, onClick: () => run.back() });
    return html`${this.#primary(run)} ${run.step === 'source' ? nothing : back} ${cancel}`;
  }

  #primary(run: ImportRun): TemplateResult | typeof nothing {
    const { messages } = this.#words;
    const { isBusy: busy, preview } = run;
    const look = { variant: 'primary', busy } as const;
    switch (run.step) {
      case 'source':
        return nothing;
      case 'columns':
        return button({ ...look, label: messages.next, onClick: () => this.#goOn(run) });
      case 'preview':
        return preview && preview.changes.length > 0
          ? button({ ...look, label: messages.apply(preview.changes.length), onClick: () => void this.#apply(run) })
          : nothing;
    }
  }

  #goOn(run: ImportRun): void {
    const { messages } = this.#words;
    const isWrong = run.plans.some((plan) => plan.included && mistakeOf(plan) !== undefined);
    if (!isWrong) this.#host.announce(messages.comparing);
    void run.compare();
  }

  async #apply(run: ImportRun): Promise<void> {
    const { preview } = run;
    if (!preview || !this.#host.canEdit) return;
    const { messages } = this.#words;
    // Somebody else may have changed the matrix meanwhile: what is applied is what has been seen.
    if (this.#host.value !== preview.before) {
      await run.compareAgain();
      this.#host.announce(messages.changedMeanwhile);
      return;
    }
    const { after, changes } = preview;
    const added = changes.filter(({ kind }) => kind === 'added').length;
    this.#close(run);
    editWithUndo(this.#host, after, {
      text: messages.applied(added, changes.length - added),
      undo: messages.undo,
      onUndone: () => this.#host.announce(this.#words.messages.undone),
    });
  }

  #close(run: ImportRun): void {
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
