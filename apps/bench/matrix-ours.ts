// Adapter for the side-by-side benchmark (job `matrix`): the public API only, no caching tricks.
import 'ours/packages/ip-matrix/dist/define.js';
import type { IpMatrix, KvIpMatrix } from '@kvasir/ip-matrix';

/** A matrix as the benchmark makes it up: a number for each result and partner. */
interface BenchMatrix {
  cols: { id: string; label: string }[];
  rows: { id: string; label: string; cells: number[] }[];
}

type Result = NonNullable<IpMatrix['results']>[string];

/** A number of the benchmark as a partner's share, in percent. */
function shareOf(percent: number): string {
  return `${Math.round(percent * 100)}/10000`;
}

function sliceOf({ cols, rows }: BenchMatrix): IpMatrix {
  return {
    partners: Object.fromEntries(cols.map(({ id, label }) => [id, { name: label, mark: { letters: label } }])),
    results: Object.fromEntries(
      rows.map(({ id, label, cells }, order): [string, Result] => [
        id,
        {
          title: label,
          order,
          ownership: {
            kind: 'joint',
            owners: Object.fromEntries(
              cols.map((partner, index) => [partner.id, { share: shareOf(cells[index] ?? 0) }]),
            ),
          },
        },
      ]),
    ),
  };
}

let matrix: KvIpMatrix | undefined;
let given: BenchMatrix | undefined;

export default {
  mount(host: HTMLElement, data: BenchMatrix): void {
    given = data;
    matrix = document.createElement('kv-ip-matrix');
    matrix.shares = 'percent';
    matrix.group = 'none';
    // As high as the others: the room that the benchmark gives, less what stands above the grid.
    matrix.style.setProperty('--kv-ip-matrix-block-size', '590px');
    matrix.value = sliceOf(data);
    host.append(matrix);
  },
  async edit(row: number, column: number, percent: number): Promise<void> {
    const partner = given?.cols[column]?.id;
    const id = given?.rows[row]?.id;
    if (!matrix?.value || partner === undefined || id === undefined) return;
    const { results = {} } = matrix.value;
    const result = results[id];
    if (!result) return;
    const owners = { ...result.ownership?.owners, [partner]: { share: shareOf(percent) } };
    const edited: Result = { ...result, ownership: { ...result.ownership, owners } };
    matrix.value = { ...matrix.value, results: { ...results, [id]: edited } };
    await matrix.updateComplete;
  },
  unmount(): void {
    matrix?.remove();
    matrix = undefined;
  },
  scroller: () => matrix?.shadowRoot?.querySelector('[part=viewport]') ?? null,
};
