import { autoUpdate, computePosition, flip, offset, shift, size, type ReferenceElement } from '@floating-ui/dom';

export interface PopupPlacement {
  /** As wide as what it belongs to, as a list of suggestions is; else as wide as its content. */
  sameWidth: boolean;
}

const gap = 4;
const pageEdge = 8;

/**
 * Keeps an open popup below what it belongs to, or above where there is more room, inside the viewport and in the
 * reader's direction. Positions are set through the CSSOM, which a strict CSP allows.
 * @param anchor what it belongs to; a part of it, where that has a box of its own
 * @returns stops it
 */
export function keepPlaced(anchor: ReferenceElement, popup: HTMLElement, { sameWidth }: PopupPlacement): () => void {
  const place = async () => {
    const { x, y } = await computePosition(anchor, popup, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: pageEdge }),
        shift({ padding: pageEdge }),
        size({
          padding: pageEdge,
          apply: ({ rects, availableHeight, availableWidth }) => {
            popup.style.setProperty('--_room', `${Math.max(120, Math.floor(availableHeight))}px`);
            popup.style.setProperty('max-inline-size', `${Math.floor(availableWidth)}px`);
            if (sameWidth) popup.style.setProperty('inline-size', `${rects.reference.width}px`);
          },
        }),
      ],
    });
    popup.style.setProperty('left', `${Math.round(x)}px`);
    popup.style.setProperty('top', `${Math.round(y)}px`);
  };
  let isPlaced = false;
  return autoUpdate(anchor, popup, () => {
    // Later ones in the next frame: what is told of a new size must not change the size while it is told.
    if (isPlaced) requestAnimationFrame(() => void place());
    else void place();
    isPlaced = true;
  });
}
