import { noChange, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

/** Properties by their names in CSS. */
export type Styles = Readonly<Record<string, string>>;

export const px = (value: number): string => `${value}px`;

class Styled extends Directive {
  #set: Styles = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('styled() stands in a tag.');
  }

  render(_styles: Styles): unknown {
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Styles]): unknown {
    const { style } = part.element as HTMLElement;
    for (const name in styles) {
      const value = styles[name] ?? '';
      if (this.#set[name] !== value) style.setProperty(name, value);
    }
    this.#set = styles;
    return noChange;
  }
}

/**
 * Sets styles on the element in whose tag it stands. Not Lit's `styleMap`: that writes a `style` attribute at first, which
 * a strict Content-Security-Policy does not let pass.
 */
export const styled = directive(Styled);
