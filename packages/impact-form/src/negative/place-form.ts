import { domId } from '@kvasir/element/controls.js';
import { PanelForm, type Check, type EntryPlace, type Path } from '@kvasir/element/panel.js';
import { isMap, isSafeKey, toPointer, type Id } from '@kvasir/model';
import type { ImpactHost } from '../impact-host.ts';

/** Fields of several entries at once, which fold open where they stand. */
export class PlaceForm extends PanelForm<ImpactHost, EntryPlace, string> {
  /** Entries that are begun: they come into the document with the first thing that is entered. By their collection. */
  readonly #begun = new Map<string, Id>();
  readonly #stem: string;

  /** @param stem the view that the fields stand in: the panel beside it may show the same places */
  constructor(host: ImpactHost, stem: string) {
    super(host);
    this.#stem = stem;
  }

  override headingOf(section: string): string {
    return section;
  }

  override idOf(path: Path): string {
    return domId(this.#stem, toPointer(path));
  }

  isOpenAt(path: Path): boolean {
    return this.isOpen(toPointer(path)) && path.every(isSafeKey);
  }

  fold(path: Path, open: boolean): void {
    this.leave();
    if (!open) this.#forget(path);
    this.setOpen(toPointer(path), open);
  }

  /** The entry of a collection that is begun and not yet in the document. */
  begunIn(collection: Path): Id | undefined {
    return this.host.canEdit ? this.#begun.get(toPointer(collection)) : undefined;
  }

  begin(collection: Path, id: Id): void {
    this.#begun.set(toPointer(collection), id);
    this.setOpen(toPointer([...collection, id]), true);
  }

  /** What is cleared to be written anew takes no entry away. */
  protected override saysByBeing(path: Path): boolean {
    return path.length <= (path[0] === 'indicators' ? 4 : 3);
  }

  /** An entry that was begun and holds nothing was not meant. */
  #forget(path: Path): void {
    const collection = toPointer(path.slice(0, -1));
    if (this.#begun.get(collection) !== path.at(-1)) return;
    this.#begun.delete(collection);
    const value = this.read(path);
    if (isMap(value) && Object.keys(value).length === 0) this.change([path, undefined]);
  }
}

/** A day on which something was done: it does not lie ahead. What is no day at all is said to be so. */
export function checkDoneOn(today: string, ahead: string, otherwise: Check): Check {
  return (value, words, format) =>
    otherwise(value, words, format) ?? (typeof value === 'string' && value > today ? ahead : undefined);
}
