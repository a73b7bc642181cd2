/** What a drag would do, beside the pointer: the month, and the day that follows from it. */
import type { ItemSpan } from '@kvasir/model/roadmap.js';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';

/** Between the pointer and the note, in pixels. */
const distance = 14;

export class DragNote {
  readonly #host: RoadmapHost;
  #element: HTMLElement | undefined;

  constructor(host: RoadmapHost) {
    this.#host = host;
  }

  show(): void {
    const { renderRoot } = this.#host.element;
    // In no template: it follows the pointer with each frame, and nothing else is drawn for that.
    const note = document.createElement('div');
    note.className = 'drag-note';
    note.popover = 'manual';
    note.ariaHidden = 'true';
    renderRoot.append(note);
    note.showPopover();
    this.#element = note;
  }

  say(item: RoadmapItem, span: ItemSpan, clientX: number, clientY: number): void {
    const note = this.#element;
    if (!note) return;
    const { text, format, model, settings } = this.#host;
    const months = span.isPoint ? text.month(span.finish) : text.months(span.start + 1, span.finish);
    const day = model.dayOf(span.finish, settings.dueOn);
    const words = [item.number || item.title, months, day && format.date(day)].filter(Boolean).join(' · ');
    if (note.textContent !== words) note.textContent = words;
    const { offsetWidth, ownerDocument } = note;
    const most = (ownerDocument.defaultView?.innerWidth ?? 0) - offsetWidth;
    note.style.left = `${Math.max(0, Math.min(clientX + distance, most))}px`;
    note.style.top = `${clientY + distance}px`;
  }

  hide(): void {
    this.#element?.remove();
    this.#element = undefined;
  }
}
