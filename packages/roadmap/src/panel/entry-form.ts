import { Remembered } from '@kvasir/element';
import { PanelForm, type Path } from '@kvasir/element/panel.js';
import type { EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { reviewsCatalogue, type ReviewsMessages } from '../reviews/reviews.messages.ts';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import { tableCatalogue, type TableMessages } from '../table/table.messages.ts';
import { consequencesOf, type Consequences } from './consequences.ts';
import type { SectionName } from './names.ts';
import { entryPanelCatalogue, type EntryPanelMessages } from './panel.messages.ts';
import { isItem } from './shown-item.ts';

/** A month that is typed to move to. It is no edit before it is one. */
interface Attempt {
  readonly text: string;
  /** Whether it was finished, and turned out to be none. */
  readonly isRefused: boolean;
}

/** The form of one entry of the roadmap. */
export class EntryForm extends PanelForm<RoadmapHost, EntryRef, SectionName> {
  /** What is typed to move to, or was and is no month, by the name of the field. */
  readonly attempts = new Map<string, Attempt>();
  readonly #own = this.speak(entryPanelCatalogue);
  readonly #tables = this.speak(tableCatalogue);
  readonly #reviews = this.speak(reviewsCatalogue);
  readonly #consequences = new Remembered<Consequences>();

  get text(): EntryPanelMessages {
    return this.#own.messages;
  }
  /** The roadmap's own words: statuses, months. */
  get roadmap(): RoadmapMessages {
    return this.host.text;
  }
  /** The terms of the tables of Part B. */
  get terms(): TableMessages['terms'] {
    return this.#tables.messages.terms;
  }

  /** What the list of changes since a review says. */
  get reviews(): ReviewsMessages {
    return this.#reviews.messages;
  }

  headingOf(section: SectionName): string {
    const { sections, labels } = this.text;
    if (section === 'evidence' && this.item?.collection === 'deliverables') return labels.evidence;
    return sections[section];
  }

  /** What the partners call the entry in a sentence. */
  get name(): string {
    const { number, title } = {
      number: this.shownText(this.path('number')),
      title: this.shownText(this.path('title')),
    };
    return number.trim() || title.trim() || this.roadmap.untitled;
  }

  /** What the item that is shown moves; undefined for what is none. */
  get consequences(): Consequences | undefined {
    const { item, host } = this;
    if (!isItem(item)) return undefined;
    const { milestones, deliverables, startDate } = host.value;
    return this.#consequences.of([milestones, deliverables, startDate, item], () => consequencesOf(host.value, item));
  }

  override turnTo(item: EntryRef | undefined): void {
    super.turnTo(item);
    this.attempts.clear();
  }

  /** A dependency, and a partner who works in a work package, are there without anything said of them. */
  protected override saysByBeing([, , field, ...rest]: Path): boolean {
    return (field === 'dependsOn' || field === 'personMonths') && rest.length === 1;
  }
}
