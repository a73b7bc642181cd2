/** What can be added to the plan: the button of the head with its menu, `#add`. */
import { adoptStyles, iconAdd } from '@kvasir/element';
import { menuButton, menuStyles, popupStyles } from '@kvasir/element/controls.js';
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

  render(): unknown {
    return menuButton({
      id: 'add',
      label: this.#host.text.add,
      icon: iconAdd,
      variant: 'primary',
      items: kinds.map(([collection, kind]) => ({
        key: kind,
        label: this.#host.text.kinds[kind],
        onSelect: () => addEntry(this.#host, collection),
      })),
    });
  }
}
