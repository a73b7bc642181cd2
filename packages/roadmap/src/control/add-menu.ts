/** What can be added to the plan: the button of the head with its menu, `#add`. */
import { adoptStyles, icon, iconAdd, iconFiles } from '@kvasir/element';
import { menuButton, menuStyles, popupStyles } from '@kvasir/element/controls.js';
import { buttonClass } from '@kvasir/element/display.js';
import { html } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import { addEntry } from './add-entry.ts';

const kinds = [
  ['workPackages', 'work-package'],
  ['milestones', 'milestone'],
  ['deliverables', 'deliverable'],
] as const;

export class AddMenu {
  readonly #host: RoadmapHost;

  constructor(host: RoadmapHost) {
    this.#host = host;
    adoptStyles(host.element, [popupStyles, menuStyles]);
  }

  /**
   * The button beside that of the files: the head has one place for what opens a menu.
   *
   * @param files the menu of files, once it has been asked for
   */
  beside(files: unknown): unknown {
    const { text } = this.#host;
    return html`${
      files ??
      html`<button type="button" id="files" class=${buttonClass()} part="button" data-do="files" aria-haspopup="menu">
        ${icon(iconFiles)}<span class="button-label">${text.files}</span>
      </button>`
    }
    ${menuButton({
      id: 'add',
      label: text.add,
      icon: iconAdd,
      variant: 'primary',
      items: kinds.map(([collection, kind]) => ({
        key: kind,
        label: text.kinds[kind],
        onSelect: () => addEntry(this.#host, collection),
      })),
    })}`;
  }
}
