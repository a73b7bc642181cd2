/**
 * Names that the edges of what is seen would cut: of a sign behind the tree the end of its name would be left, and of a
 * year two figures. They come back as soon as there is room for them.
 */
import { dayWidth, type Scale } from './scale.ts';
import type { Shown } from './zoom-anchor.ts';

/** From the middle of a sign to its name, by the room of a name. */
const nameStart = 0.25;
/** Before a name on the axis. */
const padding = 4;

function show(element: HTMLElement, isShown: boolean): void {
  const visibility = isShown ? '' : 'hidden';
  if (element.style.visibility !== visibility) element.style.visibility = visibility;
}

const startOf = ({ style }: HTMLElement): number => parseFloat(style.insetInlineStart);

export class EdgeLabels {
  /** The widths of names, which are few: to ask for one makes the browser lay out. */
  readonly #widths = new Map<string, number>();

  follow(viewport: HTMLElement, { from, size }: Shown, { labelWidth }: Scale): void {
    const all = (selector: string) => viewport.querySelectorAll<HTMLElement>(selector);
    for (const sign of all('.lines > .line > .pic > .at')) show(sign, startOf(sign) + nameStart * labelWidth >= from);
    for (const tick of all('.ax:not(.year, .today)')) {
      const room = tick.matches('.week') ? dayWidth * labelWidth : labelWidth;
      show(tick, startOf(tick) + padding > from && startOf(tick) + room <= from + size);
    }
    // In the middle of its line, and over whatever stands beside it.
    for (const today of all('.ax.today')) show(today, from === 0 || startOf(today) >= from + labelWidth / 2);
    const stretches = [...all('.ax.year')].flatMap((stretch) => {
      const name = stretch.querySelector('b');
      const start = startOf(stretch);
      if (!name) return [];
      const width = this.#widthOf(name) + padding;
      // As long as it is scrolled by, the name stays at the edge, up to the end of the stretch.
      const isWhole =
        start >= from ? start + width <= from + size : start + parseFloat(stretch.style.inlineSize) >= from + width;
      return [{ name, isShown: isWhole }];
    });
    for (const { name, isShown } of stretches) show(name, isShown);
  }

  #widthOf(name: HTMLElement): number {
    const text = name.textContent;
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = name.offsetWidth;
    this.#widths.set(text, width);
    return width;
  }
}
