import { LocalizationController, WholeInPrint } from '@kvasir/element';
import {
  choiceStyles,
  emptyState,
  emptyStateStyles,
  fieldStyles,
  message,
  messageStyles,
  partnerMarkStyles,
  statusStyles,
} from '@kvasir/element/controls.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { editWithUndo } from '@kvasir/element/controls.js';
import { withNewItem, withoutItem } from '../editing/rows/item-edits.ts';
import { catalogue as matrixCatalogue, type IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { MatrixHost } from '../matrix-host.ts';
import { textOf } from '@kvasir/model';
import { setLimitation, setNothingNeeded, setText, type BackgroundText } from './background-edits.ts';
import {
  backgroundList,
  silentFirst,
  type BackgroundEntry,
  type BackgroundList,
  type BackgroundSection,
} from './background-list.ts';
import {
  addId,
  backgroundSection,
  declarationId,
  page,
  type BackgroundContext,
  type NewEntry,
} from './background-section.ts';
import { backgroundId } from './background-words.ts';
import { backgroundStyles } from './background-view.styles.ts';
import { backgroundCatalogue, type BackgroundMessages } from './background.messages.ts';
import { DocumentView } from './document-view.ts';
import { isolated } from '@kvasir/model';
import { OpenForm } from './open-form.ts';
import { partnersById } from './partner-label.ts';
import { viewsStyles } from './views.styles.ts';

/** What the partners bring along, laid out as DESCA's Attachment 1 (Horizon Europe, Article 16). */
export class BackgroundView extends DocumentView<BackgroundMessages> {
  #editing: Id | undefined;
  #draft: NewEntry | undefined;
  /** How many entries are drawn of a partner who has more than a page of them. */
  readonly #limits = new Map<Id, number>();
  /** The partners in the order in which they stand. */
  #order: readonly Id[] = [];
  readonly #form: OpenForm;
  readonly #print: WholeInPrint;
  readonly #matrixWords: LocalizationController<IpMatrixMessages>;
  readonly #findingWords: LocalizationController<FindingMessages>;

  constructor(host: MatrixHost) {
    super(host, backgroundCatalogue, [
      ...[fieldStyles, choiceStyles, partnerMarkStyles, messageStyles, statusStyles, emptyStateStyles],
      ...[viewsStyles, backgroundStyles],
    ]);
    this.#form = new OpenForm(host);
    this.#print = new WholeInPrint(host.element);
    this.#matrixWords = new LocalizationController(host.element, matrixCatalogue);
    this.#findingWords = new LocalizationController(host.element, findingCatalogue);
  }

  protected override renderPart(): TemplateResult {
    const { text } = this;
    const list = backgroundList(
      this.host.value,
      this.host.partners.map(({ id }) => id),
    );
    const context = this.#context();
    return html`<div class="views-page background-view" part="background">
      <header>
        ${this.title(text.heading)}
        <p class="views-lead">${text.lead} ${text.notListed}</p>
        <p class="views-source">${text.source}</p>
      </header>
      ${this.#renderSilent(list)}
      ${
        list.sections.length === 0 && list.stray.length === 0
          ? emptyState({ heading: text.emptyHeading, headingLevel: this.partLevel, text: text.emptyText })
          : nothing
      }
      ${repeat(
        [...list.stray, ...this.#inOrder(list.sections)],
        ({ partner }) => partner,
        (section) => backgroundSection(section, context),
      )}
    </div>`;
  }

  /** Those who have said nothing first; but nothing moves away under who is working in it. */
  #inOrder(sections: readonly BackgroundSection[]): BackgroundSection[] {
    const root = this.element.renderRoot as Partial<ShadowRoot>;
    const isWorking = root.activeElement?.closest('.background-view') ?? null;
    if (!isWorking) this.#order = silentFirst(sections).map(({ partner }) => partner);
    const places = new Map(this.#order.map((partner, place) => [partner, place]));
    const place = ({ partner }: BackgroundSection) => places.get(partner) ?? places.size;
    return [...sections].sort((a, b) => place(a) - place(b));
  }

  #nameOf(id: Id): string {
    return this.host.partners.find((partner) => partner.id === id)?.name || id;
  }

  #renderSilent({ sections }: BackgroundList): TemplateResult | typeof nothing {
    const silent = sections
      .filter(({ statement }) => statement === 'none')
      .map(({ partner }) => isolated(this.#nameOf(partner)));
    if (silent.length === 0) return nothing;
    return html`<div>
      ${message({ kind: 'warning', content: this.text.silent(this.format.list(silent), silent.length) })}
    </div>`;
  }

  #context(): BackgroundContext {
    const { host } = this;
    return {
      text: this.text,
      level: this.partLevel,
      partners: partnersById(host.partners),
      draft: this.#draft,
      limitOf: (partner) => (this.#print.printing ? Infinity : (this.#limits.get(partner) ?? page)),
      showMore: (partner, next) => this.#showMore(partner, next),
      declare: (partner, on) => this.#declare(partner, on),
      begin: (partner) => this.#begin(partner),
      type: (partner, title) => this.#setDraft({ partner, title, tried: this.#draft?.tried ?? false }),
      add: (partner) => this.#add(partner),
      cancel: (partner) => this.#cancel(partner),
      matrixWords: this.#matrixWords.messages,
      wording: this.wording,
      findingWords: this.#findingWords.messages,
      findings: host.findings,
      canEdit: host.canEdit,
      editing: this.#editing,
      open: (item) => host.openItem(item),
      edit: (id) => this.#edit(id),
      done: (id) => this.#done(id),
      leave: (id) => this.#leave(id),
      remove: (entry) => this.#remove(entry),
      setText: (id, field, words, phase) => this.#setText(id, field, words, phase),
      setLimitation: (id, purpose, words, phase) => host.edit(setLimitation(host.value, id, purpose, words), phase),
    };
  }

  #setText(id: Id, field: BackgroundText, words: string | undefined, phase: 'typing' | 'finished'): void {
    // An entry without a name would be none: an emptied box gets back the last one that it had.
    if (field === 'title' && !words) this.requestUpdate();
    else this.host.edit(setText(this.host.value, id, field, words), phase);
  }

  #declare(partner: Id, on: boolean): void {
    this.host.edit(setNothingNeeded(this.host.value, partner, on), 'finished');
    // Where background is listed, the switch goes with the contradiction.
    void this.focus(declarationId(partner), addId(partner));
  }

  #showMore(partner: Id, next: BackgroundEntry | undefined): void {
    this.#limits.set(partner, (this.#limits.get(partner) ?? page) + page);
    this.requestUpdate();
    if (next) void this.focus(`${backgroundId(next.id)}-edit`);
  }

  #edit(id: Id): void {
    this.#editing = id;
    this.#form.open(['background', id]);
    this.requestUpdate();
    void this.focus(`${backgroundId(id)}-title`);
  }

  #done(id: Id): void {
    this.host.finishEdit();
    this.#editing = undefined;
    this.requestUpdate();
    void this.focus(`${backgroundId(id)}-edit`);
  }

  #leave(id: Id): void {
    this.#done(id);
    this.#form.left(() => void this.focus(`${backgroundId(id)}-edit`));
  }

  #remove({ id, entry }: BackgroundEntry): void {
    const { host, text } = this;
    const title = textOf(entry.title) || text.untitled;
    const section = this.#sectionOf(id);
    const index = section?.entries.findIndex((one) => one.id === id) ?? -1;
    const near = section?.entries[index + 1] ?? section?.entries[index - 1];
    this.#editing = undefined;
    const onUndone = (): void => {
      host.announce(this.text.restored);
      void this.focus(`${backgroundId(id)}-edit`);
    };
    const after = withoutItem(host.value, { collection: 'background', id });
    editWithUndo(host, after, { text: text.removed(title), undo: text.undo, onUndone });
    void this.focus(...(near ? [`${backgroundId(near.id)}-edit`] : []), ...(section ? [addId(section.partner)] : []));
  }

  #sectionOf(id: Id): BackgroundSection | undefined {
    const { sections, stray } = backgroundList(
      this.host.value,
      this.host.partners.map((partner) => partner.id),
    );
    return [...sections, ...stray].find(({ entries }) => entries.some((one) => one.id === id));
  }

  #begin(partner: Id): void {
    this.#setDraft({ partner, title: '', tried: false });
    void this.focus(`${addId(partner)}-title`);
  }

  #setDraft(draft: NewEntry | undefined): void {
    this.#draft = draft;
    this.requestUpdate();
  }

  #cancel(partner: Id): void {
    this.#setDraft(undefined);
    void this.focus(addId(partner));
  }

  #add(partner: Id): void {
    const title = this.#draft?.title.trim() ?? '';
    if (title === '') {
      this.#setDraft({ partner, title: '', tried: true });
      void this.focus(`${addId(partner)}-title`);
      return;
    }
    const { value, item } = withNewItem(this.host.value, 'background', { title, partner });
    this.#draft = undefined;
    this.#editing = item.id;
    // It is drawn, though it may stand after a page of others.
    const count = this.#sectionCount(partner) + 1;
    this.#limits.set(partner, Math.max(this.#limits.get(partner) ?? page, count));
    this.host.edit(value, 'finished');
    this.host.announce(this.text.added(title));
    void this.focus(`${backgroundId(item.id)}-description`);
  }

  #sectionCount(partner: Id): number {
    const { sections } = backgroundList(this.host.value, [partner]);
    return sections[0]?.entries.length ?? 0;
  }
}
