import {
  checkboxGroup,
  selectField,
  textField,
  trlRangeField,
  type Choice,
  type FieldOptions,
} from '@kvasir/element/controls.js';
import { nothing } from 'lit';
import { withEntries, type ItemEntry } from '../edits/entries.ts';
import { formChoices, formsOf, withForms, type Fact, type TermFact } from '../edits/facts.ts';
import { fieldAt, withField, type Path } from '../edits/fields.ts';
import { folded } from '../edits/words.ts';
import type { CellContent, EditedCell } from './cell-content.ts';
import { applyPatch, diff } from '@kvasir/model';

/** One fact of an item: a choice, levels, forms of protection, openness, a text. */
export class FactContent implements CellContent {
  readonly place = 'below';
  readonly #cell: EditedCell;
  readonly #fact: Fact;
  /** The entry as it would be. */
  #draft: ItemEntry;

  constructor(cell: EditedCell, fact: Fact, typed?: string) {
    this.#cell = cell;
    this.#fact = fact;
    this.#draft = cell.row.entry;
    if (typed !== undefined) this.type(typed);
  }

  get isSingle(): boolean {
    return this.#fact.kind === 'term' || this.#fact.kind === 'text';
  }

  get name(): string {
    const { context, row } = this.#cell;
    return context.text.factOf(this.#label, context.shortName(row));
  }

  render(): unknown {
    const { context } = this.#cell;
    const options = { id: 'edit-fact', label: this.#label, wording: context.wording } satisfies FieldOptions;
    switch (this.#fact.kind) {
      case 'term':
        return selectField({
          ...options,
          value: this.#textAt(this.#fact.path) || undefined,
          choices: choicesOf(this.#fact.labels(context.matrix)),
          onInput: (term) => this.#write(this.#fact.path, term),
        });
      case 'text':
        return textField({
          ...options,
          value: this.#textAt(this.#fact.path),
          kind: 'code',
          onInput: (text) => this.#write(this.#fact.path, text.trim() || undefined),
        });
      case 'levels':
        return this.#levels(options);
      case 'forms':
        return checkboxGroup({
          ...options,
          value: Object.fromEntries(formsOf(this.#draft).map((form) => [form, true])),
          choices: formChoices(context.matrix),
          onInput: (forms) => this.#set(withForms(this.#draft, Object.keys(forms))),
        });
      case 'openness':
        return this.#openness(options);
      case 'flag':
        return nothing;
    }
  }

  focus(root: HTMLElement): void {
    root.querySelector<HTMLElement>('.edit-content :is(input:checked, select, input)')?.focus();
  }

  /** A letter chooses the next term that begins with it; into a text it is written. */
  type(character: string): void {
    const fact = this.#fact;
    if (fact.kind === 'text') this.#write(fact.path, this.#textAt(fact.path) + character);
    if (fact.kind === 'term') this.#choose(fact, character);
    if (fact.kind === 'levels' && /^[1-9]$/.test(character)) this.#write(['trl', 'now'], Number(character));
  }

  keydown(): boolean {
    return false;
  }

  commit(): void {
    const { context, row } = this.#cell;
    const { host, text, words } = context;
    const current = context.current(row);
    if (!current || this.#draft === row.entry) return;
    // Only the fact: somebody else may have changed the rest of the entry meanwhile.
    const { path } = this.#fact;
    const change = diff(row.entry, withField(row.entry, path, fieldAt(this.#draft, path)));
    const entry = applyPatch(current.entry, change);
    if (entry === current.entry) return;
    host.edit(withEntries(host.value, [[row.item, entry]]));
    const cell = context.cellName(row, this.#cell.column);
    const content = this.#fact.text(entry, words);
    host.announce(content === '' ? text.nothingIn(cell) : text.setTo(cell, content));
  }

  clear(): void {
    this.#write(this.#fact.path, undefined);
  }

  get #label(): string {
    return this.#cell.context.columnName(this.#cell.column);
  }

  #levels(options: FieldOptions): unknown {
    const { text } = this.#cell.context;
    const [now, target] = [fieldAt(this.#draft, ['trl', 'now']), fieldAt(this.#draft, ['trl', 'target'])];
    const isLevel = (level: unknown): level is number => typeof level === 'number' && level >= 1 && level <= 9;
    const first = isLevel(now) ? now : isLevel(target) ? target : undefined;
    return trlRangeField({
      ...options,
      levels: text.levels,
      value: first === undefined ? undefined : { from: first, to: isLevel(target) ? Math.max(first, target) : first },
      onInput: (range) => {
        if (!range) this.#write(['trl'], undefined);
        else {
          const { from, to } = range;
          const known = withField(this.#draft, ['trl', 'now'], from);
          this.#set(withField(known, ['trl', 'target'], to > from ? to : undefined));
        }
      },
    });
  }

  #openness(options: FieldOptions): unknown {
    const { context } = this.#cell;
    const modes: Readonly<Record<string, string>> = context.matrix.openness;
    return [
      selectField({
        ...options,
        label: context.text.mode,
        value: this.#textAt(['openAccess', 'mode']) || undefined,
        choices: choicesOf(modes),
        onInput: (mode) => this.#write(['openAccess', 'mode'], mode),
      }),
      textField({
        ...options,
        id: 'edit-licence',
        label: context.text.licence,
        kind: 'code',
        value: this.#textAt(['openAccess', 'licence']),
        onInput: (licence) => this.#write(['openAccess', 'licence'], licence.trim() || undefined),
      }),
    ];
  }

  #choose(fact: TermFact, character: string): void {
    const choices = choicesOf(fact.labels(this.#cell.context.matrix));
    const at = choices.findIndex(({ key }) => key === this.#textAt(fact.path));
    const order = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
    const next = order.find(({ label }) => folded(label).startsWith(folded(character) || character));
    if (next) this.#write(fact.path, next.key);
  }

  #textAt(path: Path): string {
    const value = fieldAt(this.#draft, path);
    return typeof value === 'string' ? value : '';
  }

  #write(path: Path, value: unknown): void {
    this.#set(withField(this.#draft, path, value));
  }

  #set(draft: ItemEntry): void {
    this.#draft = draft;
    this.#cell.context.host.element.requestUpdate();
  }
}

function choicesOf(labels: Readonly<Record<string, string>>): Choice<string>[] {
  return Object.entries(labels).map(([key, label]) => ({ key, label }));
}
