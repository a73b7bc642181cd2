import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { directive } from 'lit/directive.js';
import { RowLines, type Line, type LinesPicture } from '../windowing.ts';

interface Row {
  readonly key: string;
  readonly isWide?: boolean;
}
type Picture = LinesPicture<Row>;

class RowLine implements Line<Row, Picture> {
  readonly element = document.createElement('p');
  readonly #isWide: boolean;

  constructor(isWide = false) {
    this.#isWide = isWide;
    this.element.tabIndex = -1;
  }

  draw({ key, isWide = false }: Row): boolean {
    if (isWide !== this.#isWide) return false;
    this.element.textContent = key;
    return true;
  }
}

class Lines extends RowLines<Row, Picture> {
  protected template(): unknown {
    return undefined;
  }
  protected create(row: Row): RowLine {
    return new RowLine(row.isWide);
  }
  protected adopt(): RowLine {
    return new RowLine();
  }
}
const lines = directive(Lines);

const rows: readonly Row[] = Array.from({ length: 100 }, (_, at) => ({ key: `r${at}`, isWide: at % 10 === 9 }));

/** A window of rows that can be moved, and how many nodes were put in or taken out for its last move. */
async function windowOf(all: readonly Row[] = rows) {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  const observer = new MutationObserver(() => undefined);
  observer.observe(room, { childList: true, subtree: true });
  return {
    room,
    show(...at: number[]): number {
      render(html`<div>${lines({ rows: all, window: { rows: at } })}</div>`, room);
      const changes = observer.takeRecords();
      return changes.reduce(
        (sum, { addedNodes }) => sum + [...addedNodes].filter((node) => node instanceof HTMLElement).length,
        0,
      );
    },
    shown: () => [...room.querySelectorAll('p')].map(({ textContent }) => textContent),
  };
}
const from = (start: number, end: number) => Array.from({ length: end - start }, (_, index) => start + index);
const keys = (...at: number[]) => at.map((one) => `r${one}`);

describe('rows of which only those are drawn that are seen', () => {
  it('take the places of others without being put in anew, after a jump', async () => {
    const { show, shown } = await windowOf();
    show(...from(0, 8));
    expect(show(...from(50, 58))).to.equal(0);
    expect(shown()).to.deep.equal(keys(...from(50, 58)));
  });

  it('move only the elements of those that left, after a short way down or up', async () => {
    const { show, shown } = await windowOf();
    show(...from(20, 28));
    expect(show(...from(21, 29))).to.equal(1);
    expect(shown()).to.deep.equal(keys(...from(21, 29)));
    expect(show(...from(19, 27))).to.equal(2);
    expect(shown()).to.deep.equal(keys(...from(19, 27)));
  });

  it('stand in their order when one of them stays from afar', async () => {
    const { show, shown } = await windowOf();
    show(...from(0, 8));
    show(2, ...from(50, 57));
    expect(shown()).to.deep.equal(keys(2, ...from(50, 57)));
    show(...from(30, 38), 50);
    expect(shown()).to.deep.equal(keys(...from(30, 38), 50));
  });

  it('are drawn in an element of their own kind', async () => {
    const { show, shown, room } = await windowOf();
    show(...from(0, 8));
    show(...from(5, 13));
    expect(shown()).to.deep.equal(keys(...from(5, 13)));
    show(...from(0, 3));
    expect(shown()).to.deep.equal(keys(0, 1, 2));
    expect(room.querySelectorAll('p')).to.have.lengthOf(3);
  });

  it('do not leave the focus on another row', async () => {
    const { show, room } = await windowOf();
    show(...from(0, 8));
    room.querySelector('p')?.focus();
    show(...from(50, 58));
    expect(room.contains(document.activeElement)).to.equal(false);
  });

  it('are the same elements in another order when they are sorted', async () => {
    const { show, shown, room } = await windowOf();
    show(0, 1, 2, 3);
    const [first] = room.querySelectorAll('p');
    show(3, 2, 1, 0);
    expect(shown()).to.deep.equal(keys(3, 2, 1, 0));
    expect([...room.querySelectorAll('p')].at(-1)).to.equal(first);
  });
});
