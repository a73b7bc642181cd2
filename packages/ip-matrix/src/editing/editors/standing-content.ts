import { icon, iconError } from '@kvasir/element';
import { partnerMark } from '@kvasir/element/controls.js';
import { accessPurposes, applyPatch, diff, type AccessPurpose, type Id, type StandingRole } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { standingGlyph } from '../../grid/standing-content.ts';
import { standingOf } from '../edits/cells.ts';
import { withEntries } from '../edits/entries.ts';
import type { CellContent, EditedCell } from './cell-content.ts';
import { accessKeys, roleKeys, StandingDraft } from './standing-draft.ts';

/** What a partner is to an item: its role, its share, the access that it needs. */
export class StandingContent implements CellContent {
  readonly place = 'below';
  readonly isSingle = false;
  readonly #cell: EditedCell;
  readonly #partner: Id;
  readonly #draft: StandingDraft;
  /** What is typed over the cell; empty once something was chosen otherwise. */
  #typed: string | undefined;
  #isRefused = false;

  constructor(cell: EditedCell, partner: Id, typed?: string) {
    this.#cell = cell;
    this.#partner = partner;
    this.#draft = new StandingDraft(cell.row, partner);
    if (typed !== undefined) this.type(typed);
  }

  get name(): string {
    const { context, row } = this.#cell;
    const name = context.partner(this.#partner)?.name ?? this.#partner;
    return context.text.editorName(name, context.longName(row));
  }

  render(): unknown {
    const { context, row } = this.#cell;
    const partner = context.partner(this.#partner);
    return html`<p class="edit-head">
        ${partner ? partnerMark(partner.mark) : nothing}<span class="edit-clip"
          ><bdi>${context.text.inItem(context.longName(row))}</bdi></span
        >
      </p>
      ${this.#typed === undefined ? nothing : this.#typedText(this.#typed)}
      <div class="edit-roles p${partner?.mark.colour ?? 1}" role="radiogroup" aria-label=${context.text.role}>
        ${this.#roles.map(([role, key]) => this.#role(role, key))}
      </div>
      <div class="edit-accesses" role="group" aria-label=${context.text.setAccess.replace('…', '')}>
        ${accessPurposes.map((purpose) => this.#access(purpose))}
      </div>`;
  }

  focus(root: HTMLElement): void {
    const typed = root.querySelector<HTMLInputElement>('.edit-typed-input');
    (typed ?? root.querySelector<HTMLElement>('.edit-roles input:checked'))?.focus();
    typed?.setSelectionRange(typed.value.length, typed.value.length);
  }

  type(character: string): void {
    this.#typeOver((this.#typed ?? '') + character);
  }

  keydown(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, currentTarget: root } = event;
    const [target] = event.composedPath();
    const isInText = target instanceof HTMLInputElement && target.type === 'text';
    const isCommand = (ctrlKey || metaKey) && !event.getModifierState('AltGraph');
    if (isInText || isCommand || key.length !== 1 || key === ' ') return false;
    this.type(key);
    // The focus follows the text, once that is drawn.
    if (root instanceof HTMLElement) void this.#cell.context.host.element.updateComplete.then(() => this.focus(root));
    return true;
  }

  refuse(): string | undefined {
    const problem = this.#read();
    this.#isRefused = problem !== undefined;
    this.#cell.context.host.element.requestUpdate();
    return problem;
  }

  commit(): void {
    const { context, row } = this.#cell;
    const { host } = context;
    const current = context.current(row);
    if (!current) return;
    if (this.#read() !== undefined) return;
    this.#draft.readWholeCell(context.words.standing);
    // Only what was changed here: somebody else may have changed the rest of the cell meanwhile.
    const change = diff(row.entry, this.#draft.entry(row));
    const entry = applyPatch(current.entry, change);
    if (entry === current.entry) return;
    host.edit(withEntries(host.value, [[row.item, entry]]));
    const after = standingOf({ ...current, entry } as typeof current, this.#partner);
    host.announce(context.text.setTo(context.cellName(row, this.#cell.column), context.said(after)));
  }

  clear(): void {
    this.#draft.clear();
    this.#chosen();
  }

  get #roles(): [StandingRole, string][] {
    return Object.entries(roleKeys[this.#cell.row.kind]) as [StandingRole, string][];
  }

  #role(role: StandingRole, key: string): TemplateResult {
    const { context } = this.#cell;
    const isChosen = role === this.#draft.role;
    return html`<div class="edit-option">
      <label class="edit-line">
        <input
          type="radio"
          class="edit-radio"
          name="edit-role"
          .value=${role}
          .checked=${live(isChosen)}
          aria-keyshortcuts=${key}
          @input=${(event: Event) => {
            event.stopPropagation();
            this.#draft.role = role;
            this.#chosen();
          }}
          @change=${(event: Event) => event.stopPropagation()}
        />
        <span class="edit-glyph" aria-hidden="true">${standingGlyph(role)}</span>
        <span class="edit-label">${context.matrix.roles[role]}</span>
        <kbd class="edit-key" aria-hidden="true">${key}</kbd>
      </label>
      ${isChosen ? this.#consequence(role) : nothing}
    </div>`;
  }

  /** What the choice asks for, or does to others, before it is taken over. */
  #consequence(role: StandingRole): unknown {
    const { context, row } = this.#cell;
    const { text, host } = context;
    if (role === 'joint') return this.#share();
    if (role === 'sole' && this.#draft.replacesOwners) {
      const marks = this.#draft.others.map((id) => context.markOf(id));
      return html`<p class="edit-note" role="status">${text.othersBecomeContributors(marks, host.format)}</p>`;
    }
    const provider = row.kind === 'background' ? row.entry.partner : undefined;
    if (role === 'provider' && typeof provider === 'string' && provider !== this.#partner)
      return html`<p class="edit-note" role="status">${text.insteadOf(context.markOf(provider))}</p>`;
    return nothing;
  }

  #share(): TemplateResult {
    const { context } = this.#cell;
    const { text } = context;
    const { share, shareStands, others } = this.#draft;
    const isWrong = this.#shareIsWrong;
    return html`<div class="edit-share">
      <span class="input input-small edit-share-box ${isWrong ? 'input-invalid' : ''}"
        ><input
          class="input-control edit-share-input"
          id="edit-share"
          type="text"
          inputmode="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          aria-label=${text.share}
          aria-describedby="edit-share-note"
          aria-invalid=${isWrong ? 'true' : nothing}
          .value=${live(shareStands ? context.shareText(share) : share)}
          @input=${(event: Event) => {
            event.stopPropagation();
            this.#draft.typeShare((event.currentTarget as HTMLInputElement).value);
            this.#chosen();
          }}
          @change=${(event: Event) => event.stopPropagation()}
      /></span>
      ${note('edit-share-note', this.#shareNote(), isWrong && !this.#typed)}
      ${
        others.length > 0
          ? html`<button type="button" class="edit-link" @click=${() => this.#split()}>${text.splitEqually}</button>`
          : nothing
      }
    </div>`;
  }

  get #shareIsWrong(): boolean {
    return this.#draft.shareIsWrong(this.#cell.context.words.standing);
  }

  #shareNote(): string {
    const { context } = this.#cell;
    const { text, host } = context;
    // Once: where the text is typed over the cell, it is said there.
    if (this.#draft.shareIsBad) return this.#typed ? text.ofOne : text.shareNotRead(this.#draft.share.trim());
    const after = this.#draft.sharesAfter;
    if (!after) return text.ofOne;
    if (after.total !== undefined) return text.sharesAre(context.shareText(after.total));
    if (after.partners.length === 0) return text.ofOne;
    const marks = after.partners.map((id) => context.markOf(id));
    return `${text.ofOne} ${text.othersThenHave(marks, context.shareText(after.share), host.format)}`;
  }

  #access(purpose: AccessPurpose): TemplateResult {
    const { text } = this.#cell.context;
    const mark = this.#draft.access[purpose];
    const terms = {
      default: text.defaultTerms[purpose],
      special: text.specialTerms,
      limited: text.limitedTerms,
      refused: text.refusedTerms,
    }[mark ?? 'default'];
    const id = `edit-access-${purpose}`;
    return html`<label class="edit-line">
      <input
        type="checkbox"
        class="choice-box"
        id=${id}
        aria-describedby="${id}-terms"
        aria-keyshortcuts=${accessKeys[purpose]}
        .checked=${live(this.#draft.needsAccess(purpose))}
        @input=${(event: Event) => {
          event.stopPropagation();
          this.#draft.toggleAccess(purpose, (event.currentTarget as HTMLInputElement).checked);
          this.#chosen();
        }}
        @change=${(event: Event) => event.stopPropagation()}
      />
      <span class="edit-label"
        >${text.accessFor[purpose]}<br /><span class="edit-terms" id="${id}-terms">${terms}</span></span
      >
      <kbd class="edit-key" aria-hidden="true">${accessKeys[purpose]}</kbd>
    </label>`;
  }

  #split(): void {
    this.#draft.splitEqually();
    this.#chosen();
  }

  /** What is typed, and how it is read. */
  #typedText(typed: string): TemplateResult {
    const { context, row } = this.#cell;
    const { text } = context;
    const problem = this.#read();
    // A share that is none is taken as it is typed, and said to be none before that.
    const refused = this.#isRefused ? problem : undefined;
    const wrong = this.#shareIsWrong ? text.shareNotRead(this.#draft.share.trim()) : refused;
    const reading = problem === undefined ? text.readAs(context.said(this.#draft.standing)) : text.notReadYet[row.kind];
    return html`<div class="edit-typed">
      <label class="edit-note" for="edit-typed">${text.typed}</label>
      <span class="input input-small ${wrong === undefined ? '' : 'input-invalid'}"
        ><input
          class="input-control edit-typed-input"
          id="edit-typed"
          type="text"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="edit-typed-note"
          aria-invalid=${wrong === undefined ? nothing : 'true'}
          .value=${live(typed)}
          @input=${(event: Event) => {
            event.stopPropagation();
            this.#typeOver((event.currentTarget as HTMLInputElement).value);
          }}
          @change=${(event: Event) => event.stopPropagation()}
      /></span>
      ${note('edit-typed-note', wrong ?? reading, wrong !== undefined)}
    </div>`;
  }

  #typeOver(text: string): void {
    this.#typed = text;
    this.#isRefused = false;
    this.#draft.typeOver(text, this.#cell.context.words.standing);
    this.#changed();
  }

  /** Reads what is typed again, for the words of the reader's language may have come since; says what is wrong with it. */
  #read(): string | undefined {
    const { text, words } = this.#cell.context;
    const problem = this.#typed ? this.#draft.typeOver(this.#typed, words.standing) : undefined;
    return problem && text.problems[problem](this.#typed?.trim() ?? '');
  }

  /** Something was chosen by a control: what was typed before does not hold any more. */
  #chosen(): void {
    if (this.#typed !== undefined) this.#typed = '';
    this.#isRefused = false;
    this.#changed();
  }

  #changed(): void {
    this.#cell.context.host.element.requestUpdate();
  }
}

/** What is said of an entry while it is typed: how it is read, or that it is wrong. */
function note(id: string, words: string, isWrong: boolean): TemplateResult {
  return html`<p class="edit-note ${isWrong ? 'edit-wrong' : ''}" id=${id} role="status">
    ${isWrong ? icon(iconError) : nothing}<span>${words}</span>
  </p>`;
}
