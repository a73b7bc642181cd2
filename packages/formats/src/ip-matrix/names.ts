/** What partners and items are called in cells, and which one a name means. */
import { partnerMark, type Id, type Partner } from '@kvasir/model';
import { at, entriesById, entriesInOrder, isEntry, textIn, type MatrixDocument } from './document.ts';
import { comparable } from './words.ts';

/** Names and what they mean; a name that means several things means none. */
class Index {
  readonly #ids = new Map<string, Id | null>();

  add(name: string | undefined, id: Id): void {
    const key = name === undefined ? '' : comparable(name) || name.trim();
    if (key === '') return;
    const known = this.#ids.get(key);
    this.#ids.set(key, known === undefined || known === id ? id : null);
  }

  /** `null` where several are called so. */
  find(name: string): Id | null | undefined {
    return this.#ids.get(comparable(name) || name.trim());
  }
}

/** The ids under which a result or background speaks of partners. */
function partiesOf(item: Readonly<Record<string, unknown>>): Id[] {
  const maps = [at(item, ['ownership', 'owners']), item['contributors'], item['accessRights']];
  return maps.flatMap((map) => (isEntry(map) ? Object.keys(map) : []));
}

/** The partners as cells and headers name them, those included that only the items know. */
export class PartyNames {
  /** Every party: the partners in their order, then those who are none. */
  readonly ids: readonly Id[];
  readonly #labels = new Map<Id, string>();
  readonly #exact = new Index();
  readonly #loose = new Index();

  constructor({ partners, results, background }: MatrixDocument) {
    const known = entriesById(partners);
    const items = [...entriesById(results), ...entriesById(background)].map(([, item]) => item);
    const strangers = new Set([...items.flatMap(partiesOf), ...items.flatMap(({ partner }) => textIn(partner) ?? [])]);
    for (const [id] of known) strangers.delete(id);
    this.ids = [
      ...(isEntry(partners) ? Object.keys(partners).filter((id) => isEntry(partners[id])) : []),
      ...strangers,
    ];
    for (const [id, partner] of known) this.#addPartner(id, partner as unknown as Partner);
    for (const id of strangers) this.#addStranger(id);
  }

  #addPartner(id: Id, partner: Partner): void {
    const names = [textIn(partner.shortName), textIn(partner.name), id];
    const label = names.find((name) => name && this.#isFree(name)) ?? id;
    this.#labels.set(id, label);
    this.#exact.add(label, id);
    for (const name of [...names, textIn(partner.legalName)]) this.#loose.add(name, id);
    for (const [, name] of entriesById(partner.names)) this.#loose.add(textIn(name['text']), id);
    this.#loose.add(partnerMark(partner, id).letters, id);
  }

  #addStranger(id: Id): void {
    this.#labels.set(id, id);
    this.#exact.add(id, id);
  }

  // Signs that part names in a cell would part this one too.
  #isFree(name: string): boolean {
    return !/[;\n]/.test(name) && this.#exact.find(name) === undefined;
  }

  label(id: Id): string {
    return this.#labels.get(id) ?? id;
  }

  find(name: string): Id | undefined {
    return this.#exact.find(name) ?? this.#loose.find(name) ?? undefined;
  }
}

export type LinkedCollection = 'results' | 'background' | 'workPackages' | 'deliverables';

/** The entries of a collection as cells name them: by number, else by title, else by id. */
export class ItemNames {
  readonly #labels = new Map<Id, string>();
  readonly #exact = new Index();
  readonly #loose = new Index();
  readonly #numbers = new Index();
  readonly #titles = new Index();

  constructor(collection: unknown) {
    for (const [id, item] of entriesInOrder(collection)) this.add(id, item);
  }

  add(id: Id, item: Readonly<Record<string, unknown>>): void {
    const [number, title] = [textIn(item['number']), textIn(item['title'])];
    const label = [number, title].find((name) => name && !/[;\n]/.test(name) && this.#exact.find(name) === undefined);
    this.#labels.set(id, label ?? id);
    this.#exact.add(label ?? id, id);
    for (const name of [number, title, id]) this.#loose.add(name, id);
    this.#numbers.add(number, id);
    this.#titles.add(title, id);
  }

  label(id: Id): string {
    return this.#labels.get(id) ?? id;
  }

  has(id: Id): boolean {
    return this.#labels.has(id);
  }

  find(name: string): Id | undefined {
    return this.#exact.find(name) ?? this.#loose.find(name) ?? undefined;
  }

  byNumber(number: string): Id | null | undefined {
    return this.#numbers.find(number);
  }

  byTitle(title: string): Id | null | undefined {
    return this.#titles.find(title);
  }
}
