import { adoptStyles, LocalizationController, type Format } from '@kvasir/element';
import { AgreementWording, DocumentWords, documentWordsStyles, type Spoken } from '@kvasir/element/agreement.js';
import {
  button,
  choiceStyles,
  dialog,
  dialogStyles,
  domId,
  fieldStyles,
  focusField,
  heading,
  radioGroup,
} from '@kvasir/element/controls.js';
import type { PartnershipStore, StoreConflict } from '@kvasir/store';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { conflictTable, groupPlace } from './conflict-table.ts';
import { groupConflicts, seenValues, type ConflictChoice, type ConflictGroup } from './conflict-groups.ts';
import { conflictDialogStyles } from './conflict-dialog.styles.ts';
import { conflictCatalogue, type ConflictMessages } from './conflicts.messages.ts';

/** What the dialog needs of the element that it belongs to. */
export interface ConflictHost {
  readonly element: LitElement;
  store(): PartnershipStore | undefined;
  /** Says to a screen reader what came of a choice. */
  announce(text: string): void;
  /** Tells the page that the user has changed the document. */
  edited(): void;
  /** Where the focus goes when the button that opened the dialog is gone. */
  focusAfter(): HTMLElement | null;
}

interface Chosen {
  choice: ConflictChoice;
  seen: string;
}

/**
 * The dialog in which a person decides what stands where two have changed the same. It lists each conflict with what it
 * is, before, mine and theirs; nothing is chosen beforehand, and nothing is lost by closing it.
 */
export class ConflictDialog {
  readonly #host: ConflictHost;
  readonly #spoken: Spoken<ConflictMessages> & { ready: boolean };
  readonly #wording: AgreementWording;
  readonly #chosen = new Map<string, Chosen>();
  #open = false;
  /** The user wanted to go on without having chosen anything. */
  #incomplete = false;

  constructor(host: ConflictHost) {
    this.#host = host;
    this.#spoken = new LocalizationController(host.element, conflictCatalogue);
    this.#wording = new AgreementWording(host.element);
    adoptStyles(host.element, [fieldStyles, choiceStyles, dialogStyles, documentWordsStyles, conflictDialogStyles]);
  }

  open(): void {
    this.#open = true;
    this.#incomplete = false;
    this.#host.element.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#spoken.ready || !this.#wording.ready) return nothing;
    const { messages } = this.#spoken;
    const groups = groupConflicts(this.#conflicts);
    const words = new DocumentWords(this.#host.store()?.value ?? {}, this.#wording.document);
    const [only] = groups;
    return dialog({
      id: 'conflicts',
      // Somebody else may have decided meanwhile.
      open: this.#open && groups.length > 0,
      wording: this.#wording.controls,
      heading:
        only && groups.length === 1
          ? messages.headingOne(groupPlace(only, words))
          : messages.headingMany(groups.length),
      content: () => this.#content(groups, words),
      actions: html`${button({ label: messages.use, variant: 'primary', onClick: () => this.#use(groups) })}
        ${button({ label: messages.later, variant: 'quiet', onClick: () => this.#close() })}
        <p class="conflict-progress" role="status">
          ${groups.length > 1 ? messages.progress(groups.filter((group) => this.#choiceFor(group)).length, groups.length) : nothing}
        </p>`,
      onClose: () => this.#close(),
      focusAfter: () => this.#host.focusAfter(),
    });
  }

  get #conflicts(): readonly StoreConflict[] {
    return this.#host.store()?.conflicts ?? [];
  }

  get #format(): Format {
    return this.#spoken.format;
  }

  #content(groups: readonly ConflictGroup[], words: DocumentWords): TemplateResult {
    const { messages } = this.#spoken;
    return html`<div class="conflicts">
      <p class="conflict-lead">${messages.kept}</p>
      ${repeat(
        groups,
        ({ key }) => key,
        (group) => this.#group(group, groups.length, words),
      )}
    </div>`;
  }

  #group(group: ConflictGroup, count: number, words: DocumentWords): TemplateResult {
    const { messages } = this.#spoken;
    const place = groupPlace(group, words);
    const choice = this.#choiceFor(group);
    const isOutdated = choice === undefined && this.#chosen.has(group.key);
    const error = isOutdated ? messages.changedSince : this.#incomplete && !choice ? messages.chooseOne : undefined;
    // There is nothing to keep in a note of what somebody has removed.
    const canKeepBoth = group.conflicts.some(({ mine }) => mine !== undefined);
    return html`<section class="conflict" part="conflict" aria-label=${place}>
      ${count > 1 ? heading(3, place, 'conflict-heading') : nothing}
      ${conflictTable({
        group,
        choice,
        words,
        messages,
        document: this.#wording.document.messages,
        format: this.#format,
      })}
      ${radioGroup<ConflictChoice>({
        id: idOf(group),
        label: html`${messages.question}<span class="visually-hidden">: ${place}</span>`,
        wording: this.#wording.controls,
        value: choice,
        error,
        choices: [
          { key: 'mine', label: messages.keepMine },
          { key: 'theirs', label: messages.takeTheirs },
          ...(canKeepBoth ? [{ key: 'both' as const, label: messages.keepBoth }] : []),
        ],
        onChange: (made) => this.#choose(group, made),
      })}
    </section>`;
  }

  #choiceFor(group: ConflictGroup): ConflictChoice | undefined {
    const chosen = this.#chosen.get(group.key);
    return chosen?.seen === seenValues(group) ? chosen.choice : undefined;
  }

  #choose(group: ConflictGroup, choice: ConflictChoice): void {
    this.#chosen.set(group.key, { choice, seen: seenValues(group) });
    this.#host.element.requestUpdate();
  }

  #use(groups: readonly ConflictGroup[]): void {
    const { messages } = this.#spoken;
    const decided = groups.filter((group) => this.#choiceFor(group));
    if (decided.length === 0) return this.#askToChoose(groups);
    for (const group of decided) {
      const choice = this.#choiceFor(group);
      this.#chosen.delete(group.key);
      if (choice) this.#resolve(group, choice);
    }
    const left = groups.length - decided.length;
    this.#incomplete = false;
    if (left === 0) this.#open = false;
    this.#host.announce(left === 0 ? messages.saidAll : messages.saidSome(decided.length, left));
    this.#host.element.requestUpdate();
  }

  #resolve({ conflicts }: ConflictGroup, choice: ConflictChoice): void {
    const store = this.#host.store();
    const before = store?.value;
    for (const { pointer } of conflicts) store?.resolve(pointer, choice);
    if (store?.value !== before) this.#host.edited();
  }

  #askToChoose([first]: readonly ConflictGroup[]): void {
    this.#incomplete = true;
    this.#host.element.requestUpdate();
    if (first) focusField(this.#host.element.renderRoot, idOf(first));
  }

  #close(): void {
    this.#open = false;
    this.#chosen.clear();
    this.#host.element.requestUpdate();
  }
}

function idOf({ key }: ConflictGroup): string {
  return domId('conflict', key);
}
