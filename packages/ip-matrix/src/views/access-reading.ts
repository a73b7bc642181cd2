import type { ComboboxOption } from '@kvasir/element/controls.js';
import { fromPointer, toPointer, type Finding } from '@kvasir/model';
import type { ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { itemOptions } from './access-filters.ts';
import {
  accessGroups,
  accessItems,
  countAccess,
  type AccessCounts,
  type AccessFilter,
  type AccessGroup,
  type AccessItem,
  type AccessRow,
} from './access-rows.ts';
import type { AccessMessages } from './access.messages.ts';

/** What is read from a value, for as long as it stands. */
interface ValueReading {
  readonly value: IpMatrix;
  readonly items: readonly AccessItem[];
  readonly counts: AccessCounts;
  readonly rowCount: number;
}

/** The access rights of the host's value, read once for each value, and the findings about them. */
export class AccessReading {
  readonly #host: MatrixHost;
  #last: ValueReading | undefined;
  #options: { items: readonly AccessItem[]; text: AccessMessages; list: ComboboxOption<ItemRef>[] } | undefined;
  #heard: { findings: readonly Finding[]; byRow: ReadonlyMap<string, Finding[]> } | undefined;

  constructor(host: MatrixHost) {
    this.#host = host;
  }

  get counts(): AccessCounts {
    return this.#read().counts;
  }

  get rowCount(): number {
    return this.#read().rowCount;
  }

  get itemCount(): number {
    return this.#read().items.length;
  }

  /** @param kept the pointer of a row that stays whatever the filter says */
  groups(filter: AccessFilter, kept: string | undefined): AccessGroup[] {
    return accessGroups(
      this.#read().items,
      this.#host.partners.map(({ id }) => id),
      filter,
      kept,
    );
  }

  rows(filter: AccessFilter, kept: string | undefined): AccessRow[] {
    return this.groups(filter, kept).flatMap((group) => group.rows);
  }

  /** The items to choose from: one list as long as they stay, for a combobox searches that faster. */
  options(text: AccessMessages): ComboboxOption<ItemRef>[] {
    const { items } = this.#read();
    if (this.#options?.items !== items || this.#options.text !== text) {
      this.#options = { items, text, list: itemOptions(items, text) };
    }
    return this.#options.list;
  }

  option(item: ItemRef | undefined, text: AccessMessages): ComboboxOption<ItemRef> | undefined {
    return item && this.options(text).find(({ key }) => key === toPointer([item.collection, item.id]));
  }

  findingsOf({ pointer }: AccessRow): readonly Finding[] {
    const { findings } = this.#host;
    if (this.#heard?.findings !== findings) this.#heard = { findings, byRow: findingsByRow(findings) };
    return this.#heard.byRow.get(pointer) ?? [];
  }

  #read(): ValueReading {
    const { value } = this.#host;
    if (this.#last?.value !== value) {
      const items = accessItems(value);
      const rowCount = items.reduce((sum, { rows }) => sum + rows.length, 0);
      this.#last = { value, items, counts: countAccess(items), rowCount };
    }
    return this.#last;
  }
}

/** The findings by the JSON Pointer of the access rights that they are about. */
function findingsByRow(findings: readonly Finding[]): Map<string, Finding[]> {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = fromPointer(finding.pointer)?.slice(0, 4) ?? [];
    if (place[2] !== 'accessRights') continue;
    const row = toPointer(place);
    const known = byRow.get(row);
    if (known) known.push(finding);
    else byRow.set(row, [finding]);
  }
  return byRow;
}
