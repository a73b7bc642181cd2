import { iconAdd, LocalizationController, WholeInPrint } from '@kvasir/element';
import {
  button,
  choiceStyles,
  comboboxStyles,
  emptyState,
  emptyStateStyles,
  fieldStyles,
  focusField,
  partnerMarkStyles,
  popupStyles,
} from '@kvasir/element/controls.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { defaultTerms, fromPointer, toPointer, type AccessPurpose, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { editWithUndo } from '@kvasir/element/controls.js';
import type { MatrixHost } from '../matrix-host.ts';
import type { IpMatrix } from '../matrix-value.ts';
import {
  addNeed,
  isOnlyNeed,
  removeNeed,
  removeNeeds,
  setConditions,
  setTerms,
  type AccessPlace,
} from './access-edits.ts';
import { firstMissing, needForm, statedNeed, type NeedDraft } from './access-form.ts';
import { accessFilters, isFiltered } from './access-filters.ts';
import { accessRowId } from './access-ids.ts';
import { accessCatalogue, type AccessMessages } from './access.messages.ts';
import { firstRows, type AccessCounts, type AccessFilter, type AccessGroup, type AccessRow } from './access-rows.ts';
import { AccessReading } from './access-reading.ts';
import { accessRule } from './access-rule.ts';
import { accessTable, type AccessTableContext } from './access-table.ts';
import { accessStyles } from './access-view.styles.ts';
import { DocumentView } from './document-view.ts';
import { OpenForm } from './open-form.ts';
import { partnersById } from './partner-label.ts';
import { viewsStyles } from './views.styles.ts';

/** Rows drawn at first, and with each "Show more". */
const page = 100;
const deviations = ['special', 'limited', 'refused'] as const;

/** Who grants access to what to whom, and on what terms (Horizon Europe, Article 16 and Annex 5). */
export class AccessView extends DocumentView<AccessMessages> {
  #filter: AccessFilter = {};
  #limit = page;
  /** The pointer of the row that is being edited. */
  #editing: string | undefined;
  #draft: NeedDraft | undefined;
  readonly #reading: AccessReading;
  readonly #form: OpenForm;
  readonly #print: WholeInPrint;
  readonly #findingWords: LocalizationController<FindingMessages>;

  constructor(host: MatrixHost) {
    super(host, accessCatalogue, [
      ...[fieldStyles, choiceStyles, comboboxStyles, popupStyles, partnerMarkStyles, emptyStateStyles],
      ...[viewsStyles, accessStyles],
    ]);
    this.#form = new OpenForm(host);
    this.#reading = new AccessReading(host);
    this.#print = new WholeInPrint(host.element);
    this.#findingWords = new LocalizationController(host.element, findingCatalogue);
  }

  protected override renderPart(): TemplateResult {
    const { text } = this;
    const groups = this.#reading.groups(this.#filter, this.#editing);
    return html`<div class="views-page access-view" part="access">
      <header>
        ${this.title(text.heading)}
        <p class="views-lead">${this.#summary(this.#reading.counts)}</p>
      </header>
      ${accessRule({ text, format: this.format, level: this.partLevel, endDate: this.host.value.endDate })}
      ${this.#renderTools(groups)} ${groups.length > 0 ? this.#renderTable(groups) : this.#renderNothing()}
    </div>`;
  }

  #summary(counts: AccessCounts): unknown {
    const { text, format } = this;
    const deviating = deviations.reduce((sum, mark) => sum + counts[mark], 0);
    const parts = deviations.filter((mark) => counts[mark] > 0).map((mark) => text.deviations[mark](counts[mark]));
    const end = parts.length > 0 ? ` ${format.list(parts)}.` : '';
    return `${text.counted(counts.default + deviating, deviating)}${end}`;
  }

  #renderTools(groups: readonly AccessGroup[]): unknown {
    const { text, wording, host } = this;
    const all = this.#reading.rowCount;
    const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const canAdd = host.canEdit && this.#reading.itemCount > 0;
    if (this.#draft && canAdd) {
      return needForm({
        level: this.partLevel,
        draft: this.#draft,
        items: this.#reading.options(text),
        partners: host.partners,
        text,
        wording,
        onDraft: (draft) => this.#setDraft(draft),
        onAdd: () => this.#add(),
        onCancel: () => this.#cancel(),
      });
    }
    return html`<div class="views-tools">
      ${
        all > 0
          ? accessFilters({
              filter: this.#filter,
              items: this.#reading.options(text),
              partners: host.partners,
              text,
              wording,
              onFilter: (filter) => this.#setFilter(filter),
            })
          : nothing
      }
      ${
        canAdd
          ? html`<div class="access-add">
              ${button({ id: 'access-add', label: text.add, icon: iconAdd, onClick: () => this.#begin() })}
            </div>`
          : nothing
      }
      <p class="access-shown views-quiet" role="status">
        ${isFiltered(this.#filter) ? text.shown(shown, all) : nothing}
      </p>
    </div>`;
  }

  #renderNothing(): TemplateResult {
    const { text } = this;
    if (isFiltered(this.#filter)) return html`<p class="views-note">${text.nothingFound}</p>`;
    return emptyState({ heading: text.emptyHeading, headingLevel: this.partLevel, text: text.emptyText });
  }

  #renderTable(groups: readonly AccessGroup[]): TemplateResult {
    const { text } = this;
    const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const limit = this.#print.printing ? count : this.#limit;
    const next = Math.min(page, count - limit);
    return html`${accessTable(firstRows(groups, limit), this.#tableContext())}
    ${
      next > 0
        ? html`<div class="views-more">
            ${button({ id: 'access-more', label: text.showMore(next), onClick: () => this.#showMore(groups) })}
          </div>`
        : nothing
    }`;
  }

  #tableContext(): AccessTableContext {
    const { host } = this;
    return {
      text: this.text,
      wording: this.wording,
      findingWords: this.#findingWords.messages,
      partners: partnersById(host.partners),
      canEdit: host.canEdit,
      editing: this.#editing,
      findingsOf: (row) => this.#reading.findingsOf(row),
      open: (item, field) => host.openItem(item, field),
      edit: (row) => this.#edit(row.pointer),
      done: (row) => this.#done(row),
      leave: (row) => this.#leave(row),
      remove: (row) => this.#remove(row, removeNeeds(host.value, placeOf(row))),
      setTerms: (row, purpose, terms) => this.#setTerms(row, purpose, terms),
      setConditions: (row, purpose, words, phase) =>
        host.edit(setConditions(host.value, placeOf(row), purpose, words), phase),
    };
  }

  #setFilter(filter: AccessFilter): void {
    this.#filter = filter;
    this.#limit = page;
    this.requestUpdate();
  }

  #showMore(groups: readonly AccessGroup[]): void {
    const first = groups.flatMap(({ rows }) => rows)[this.#limit];
    this.#limit += page;
    this.requestUpdate();
    // The button may be gone: the reader goes on where the new rows begin.
    if (first && this.host.canEdit) void this.focus(`${accessRowId(first.pointer)}-edit`);
    else void this.focus('access-more');
  }

  #edit(pointer: string): void {
    this.#editing = pointer;
    this.#form.open(fromPointer(pointer) ?? []);
    this.requestUpdate();
    void this.focus(`${accessRowId(pointer)}-implementation`);
  }

  #done({ pointer }: AccessRow): void {
    this.host.finishEdit();
    this.#editing = undefined;
    this.requestUpdate();
    // With its last deviation a row may have left the list.
    void this.focus(`${accessRowId(pointer)}-edit`, 'access-add');
  }

  #leave(row: AccessRow): void {
    this.#done(row);
    this.#form.left(() => void this.focus(`${accessRowId(row.pointer)}-edit`, 'access-add'));
  }

  #setTerms(row: AccessRow, purpose: AccessPurpose, terms: string | undefined): void {
    const { value } = this.host;
    const place = placeOf(row);
    if (terms !== undefined) {
      // The default terms are those that nobody wrote down.
      const written = terms === defaultTerms[purpose] ? undefined : terms;
      this.host.edit(setTerms(value, place, purpose, written), 'finished');
    } else if (isOnlyNeed(value, place, purpose)) this.#remove(row, removeNeeds(value, place));
    else this.host.edit(removeNeed(value, place, purpose), 'finished');
  }

  #remove(row: AccessRow, next: IpMatrix): void {
    const { host, text } = this;
    const rows = this.#reading.rows(this.#filter, this.#editing);
    const index = rows.findIndex(({ pointer }) => pointer === row.pointer);
    const neighbours = [rows[index + 1], rows[index - 1]].flatMap((near) =>
      near ? [`${accessRowId(near.pointer)}-edit`] : [],
    );
    this.#editing = undefined;
    editWithUndo(host, next, {
      text: text.removed(this.#nameOf(row.beneficiary), row.item.title || text.untitled),
      undo: text.undo,
      onUndone: () => {
        host.announce(this.text.restored);
        void this.focus(`${accessRowId(row.pointer)}-edit`, 'access-add');
      },
    });
    void this.focus(...neighbours, 'access-add');
  }

  #nameOf(id: Id): string {
    return this.host.partners.find((partner) => partner.id === id)?.name || id;
  }

  #begin(): void {
    const item = this.#reading.option(this.#filter.item, this.text);
    this.#draft = { item, beneficiary: this.#filter.beneficiary, purposes: {} };
    this.requestUpdate();
    void this.focus('access-add-item');
  }

  #setDraft(draft: NeedDraft): void {
    this.#draft = draft;
    this.requestUpdate();
  }

  #cancel(): void {
    this.#draft = undefined;
    this.requestUpdate();
    void this.focus('access-add');
  }

  #add(): void {
    const { host, text } = this;
    if (!this.#draft) return;
    const need = statedNeed(this.#draft);
    if (!need) {
      const missing = firstMissing(this.#draft);
      this.#setDraft({ ...this.#draft, tried: true });
      void this.element.updateComplete.then(() => focusField(this.element.renderRoot, missing));
      return;
    }
    const title = this.#draft.item?.label ?? text.untitled;
    const pointer = toPointer([need.item.collection, need.item.id, 'accessRights', need.beneficiary]);
    this.#draft = undefined;
    this.#editing = pointer;
    host.edit(addNeed(host.value, need, need.purposes), 'finished');
    this.#reach(pointer);
    this.host.announce(text.added(this.#nameOf(need.beneficiary), title));
    void this.focus(`${accessRowId(pointer)}-${need.purposes[0]}`, 'access-add');
  }

  /** Draws as many rows as it takes to have one of them among them. */
  #reach(pointer: string): void {
    const rows = this.#reading.rows(this.#filter, pointer);
    const index = rows.findIndex((row) => row.pointer === pointer);
    this.#limit = Math.max(this.#limit, Math.ceil((index + 1) / page) * page);
    this.requestUpdate();
  }
}

function placeOf({ item, beneficiary }: AccessRow): AccessPlace {
  return { item: item.ref, beneficiary };
}
