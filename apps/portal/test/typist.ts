import type { WatchedPage } from '@kvasir/tooling/watched-page';
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** As far as these tests read a result. */
interface ResultOfServer {
  title?: string;
  order?: number;
  ownership?: { kind?: string; owners?: Record<string, { share?: string }> };
  contributors?: Record<string, object>;
  accessRights?: Record<string, { implementation?: object; exploitation?: object }>;
}
export interface DocumentOfServer {
  partners: Record<string, object>;
  results: Record<string, ResultOfServer>;
}

/** The title of a row, and what its cells of the first partners are called. */
type Rows = Record<string, string[]>;

/** Where somebody sits: a page, the address of its document, and another page on the same project. */
interface Seat {
  page: Page;
  troubles: readonly string[];
  partners: readonly string[];
  api: string;
  openAgain: () => Promise<WatchedPage>;
}

/** Somebody at a project with some results, who has no mouse. */
export class Typist {
  readonly page: Page;
  readonly partners: readonly string[];
  readonly troubles: readonly string[];
  readonly #api: string;
  readonly #openAgain: () => Promise<WatchedPage>;

  constructor({ page, troubles, partners, api, openAgain }: Seat) {
    this.page = page;
    this.partners = partners;
    this.troubles = troubles;
    this.#api = api;
    this.#openAgain = openAgain;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async repeat(key: string, times: number): Promise<void> {
    await this.press(...Array<string>(times).fill(key));
  }

  /** From the start of the page into the grid, by Tab. */
  async comesIn(): Promise<void> {
    for (let stops = 0; !(await this.place()); stops += 1) {
      assert.ok(stops < 60, 'The Tab key does not lead into the grid.');
      await this.press('Tab');
    }
  }

  /** From wherever the focus is to a row and column of the grid, by Tab and arrows. */
  async goTo(row: number, column: number): Promise<void> {
    await this.comesIn();
    await this.press('Control+Home');
    await this.repeat('ArrowDown', row - 2);
    await this.repeat('ArrowRight', column - 1);
    await this.isAt(row, column);
  }

  /** Row and column of the cell with the focus, as ARIA counts them; nothing outside of the cells. */
  place(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const row = focused?.closest('[role=row]')?.getAttribute('aria-rowindex');
      return row ? `${row}/${focused?.getAttribute('aria-colindex') ?? ''}` : undefined;
    });
  }

  async isAt(row: number, column: number): Promise<void> {
    await eventually(() => this.place(), `${row}/${column}`);
  }

  /** Waits for the bar that counts the selected cells. */
  async hasSelected(cells: number): Promise<void> {
    await this.page.getByRole('toolbar').getByText(`${cells} cells`).waitFor();
  }

  row(title: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: title }) });
  }

  /** Waits until the cells of the first partners are called so. */
  async reads(rows: Rows): Promise<void> {
    for (const [title, names] of Object.entries(rows)) {
      const cells = this.row(title).getByRole('gridcell');
      const named = () =>
        cells.evaluateAll((all, count) => all.slice(0, count).map((cell) => cell.ariaLabel ?? ''), names.length);
      await eventually(named, names);
    }
  }

  /** Waits until somebody else, who has only what the server has, reads it too, and oneself after a reload. */
  async readsFromServer(rows: Rows): Promise<void> {
    const other = await this.#openAgain();
    await new Typist({ ...other, partners: this.partners, api: this.#api, openAgain: this.#openAgain }).reads(rows);
    await other.page.context().close();
    await this.page.reload();
    await this.reads(rows);
  }

  async document(): Promise<DocumentOfServer> {
    return (await (await fetch(this.#api)).json()) as DocumentOfServer;
  }

  readClipboard(): Promise<Record<string, string>> {
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<[string, string]> => [
        type,
        (await (await item?.getType(type))?.text()) ?? '',
      ];
      return Object.fromEntries(await Promise.all((item?.types ?? []).map(read)));
    });
  }

  /** Copies in another window, as from another program: what is copied there has nothing to do with the policy here. */
  async writeClipboard(content: Record<string, string>): Promise<void> {
    const other = await this.page.context().newPage();
    await other.route('**/other-program', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await other.goto('/other-program');
    await other.evaluate((texts) => {
      const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
      return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, content);
    await other.close();
    await this.page.bringToFront();
  }

  async leaves(): Promise<void> {
    assert.deepEqual(this.troubles, []);
    await this.page.context().close();
  }
}

/** Asks until the answer is the expected one. */
export async function eventually(ask: () => Promise<unknown>, expected: unknown): Promise<void> {
  const until = Date.now() + 8_000;
  for (;;) {
    const answer = await ask();
    try {
      return assert.deepEqual(answer, expected);
    } catch (different) {
      if (Date.now() > until) throw different;
    }
  }
}
