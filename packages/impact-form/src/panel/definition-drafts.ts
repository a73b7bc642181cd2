/**
 * Changes of what an indicator means, held back until somebody has said whether they open a new version. They live as long
 * as the page does: whoever turns to another indicator and back finds them.
 */
import { Remembered } from '@kvasir/element';
import { fieldsOf } from '@kvasir/element/panel.js';
import { applyPatch, diff, isMap, type Id, type MergePatch } from '@kvasir/model';
import {
  changeDefinition,
  definitionFields,
  isNewVersion,
  type DefinitionField,
  type IndicatorChange,
} from '@kvasir/model/impact.js';
import type { ImpactHost } from '../impact-host.ts';
import type { ImpactSlice } from '../impact-value.ts';

function isDefinitionField(field: string): field is DefinitionField {
  return (definitionFields as readonly string[]).includes(field);
}

type Fields = Readonly<Record<string, unknown>>;

function indicatorIn(document: ImpactSlice, id: Id | undefined): Fields | undefined {
  const entry = id === undefined ? undefined : fieldsOf(document.indicators)[id];
  return isMap(entry) ? entry : undefined;
}

/** What of the definition is another one after an edit. */
function changedDefinition(before: Fields, after: Fields): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const field of definitionFields) {
    if (before[field] === after[field]) continue;
    Object.assign(changes, diff({ [field]: before[field] }, { [field]: after[field] }));
  }
  return changes;
}

/** The edited indicator with the definition that stands in the document. */
function withDefinitionOf(standing: Fields, edited: Fields): Fields {
  const others = Object.entries(edited).filter(([field]) => !isDefinitionField(field));
  const own = Object.entries(standing).filter(([field]) => isDefinitionField(field));
  return Object.fromEntries([...others, ...own]);
}

function isSame(one: Fields, other: Fields): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

export class DefinitionDrafts {
  /** The indicator that is edited. */
  shown: Id | undefined;
  /** The element as the panel sees it: with the changes that are held back. */
  readonly host: ImpactHost;
  readonly #element: ImpactHost;
  readonly #drafts = new Map<Id, MergePatch>();
  readonly #value = new Remembered<ImpactSlice>();

  constructor(element: ImpactHost) {
    this.#element = element;
    this.host = Object.create(element, {
      value: { get: () => this.value },
      edit: { value: (next: ImpactSlice, phase?: 'typing' | 'finished') => this.#edit(next, phase) },
    }) as ImpactHost;
  }

  /** The document as it would be. */
  get value(): ImpactSlice {
    const { value } = this.#element;
    const id = this.shown;
    const draft = this.#draftOf(id);
    return this.#value.of([value, id, draft], () =>
      id === undefined || !draft ? value : applyPatch(value, { indicators: { [id]: draft } }),
    );
  }

  /** What of the shown indicator's definition waits for an answer. */
  get pending(): readonly DefinitionField[] {
    const draft = this.#draftOf(this.shown);
    return draft ? definitionFields.filter((field) => Object.hasOwn(draft, field)) : [];
  }

  /** The number that the next version would have; undefined where the change opens none. */
  get nextVersion(): number | undefined {
    const id = this.shown;
    const next = id === undefined ? undefined : indicatorIn(this.takenOver('as-version'), id);
    const before = indicatorIn(this.#element.value, id);
    const version = next?.['version'];
    return version === before?.['version'] || typeof version !== 'number' ? undefined : version;
  }

  /** The document with the changes: as a new version, or as a correction of the one that there is. */
  takenOver(how: 'as-version' | 'as-correction'): ImpactSlice {
    const { value, settings } = this.#element;
    const id = this.shown;
    const draft = this.#draftOf(id);
    if (id === undefined || !draft) return value;
    return applyPatch(
      value,
      how === 'as-version'
        ? changeDefinition(value, id, draft as IndicatorChange, settings.today)
        : { indicators: { [id]: draft } },
    );
  }

  /** Forgets the changes; those who took them over have them in the document. */
  forget(): void {
    const id = this.shown;
    if (id !== undefined) this.#drafts.delete(id);
    this.#element.element.requestUpdate();
  }

  #draftOf(id: Id | undefined): MergePatch | undefined {
    if (id === undefined || !this.#element.canEdit || !indicatorIn(this.#element.value, id)) return undefined;
    return this.#drafts.get(id);
  }

  #edit(next: ImpactSlice, phase?: 'typing' | 'finished'): void {
    const { value } = this.#element;
    const id = this.shown;
    const [standing, edited] = [indicatorIn(value, id), indicatorIn(next, id)];
    if (id === undefined || !standing || !edited) return this.#element.edit(next, phase);
    const change = changedDefinition(standing, edited);
    if (Object.keys(change).length === 0 || !isNewVersion(value, id, change)) {
      this.#drafts.delete(id);
      return this.#element.edit(next, phase);
    }
    this.#drafts.set(id, change);
    const rest = withDefinitionOf(standing, edited);
    const indicators: unknown = isSame(rest, standing) ? value.indicators : { ...next.indicators, [id]: rest };
    const others = { ...next, indicators } as ImpactSlice;
    if (!isSame(others, value)) this.#element.edit(others, phase);
    else if (phase !== 'typing') this.#element.finishEdit();
  }
}
