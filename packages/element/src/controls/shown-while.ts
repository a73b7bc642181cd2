import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class ShownWhileDirective extends Directive {
  render(_shown: boolean): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [shown]: [boolean]): typeof noChange {
    const popup = part.element as HTMLElement;
    // Once the template stands in the document: only there can a popover be shown.
    queueMicrotask(() => {
      const isShown = popup.matches(':popover-open');
      if (shown && !isShown && popup.isConnected) popup.showPopover();
      else if (!shown && isShown) popup.hidePopover();
    });
    return noChange;
  }
}

/** On an element with `popover="manual"`: in the top layer while true. */
export const shownWhile = directive(ShownWhileDirective);
