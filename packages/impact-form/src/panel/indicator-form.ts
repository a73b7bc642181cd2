import type { LocalizationController } from '@kvasir/element';
import { PanelForm, type Path } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import type { ImpactHost } from '../impact-host.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import { DefinitionDrafts } from './definition-drafts.ts';
import type { SectionName } from './names.ts';
import { indicatorPanelCatalogue, type IndicatorPanelMessages } from './panel.messages.ts';

/** The place of an indicator in the document. */
export interface IndicatorPlace {
  readonly collection: 'indicators';
  readonly id: Id;
}

/** The form of one indicator. */
export class IndicatorForm extends PanelForm<ImpactHost, IndicatorPlace, SectionName> {
  readonly drafts: DefinitionDrafts;
  /** Indicators whose frequency is being chosen freely; it is in no document before it is a number. */
  readonly otherFrequency = new Set<Id>();
  /** The names of the Sustainable Development Goals in the reader's language, once they are there. */
  goals: Readonly<Record<string, string>> = {};
  readonly #own: LocalizationController<IndicatorPanelMessages>;

  constructor(element: ImpactHost) {
    const drafts = new DefinitionDrafts(element);
    super(drafts.host);
    this.drafts = drafts;
    this.#own = this.speak(indicatorPanelCatalogue);
  }

  get text(): IndicatorPanelMessages {
    return this.#own.messages;
  }
  /** The words of the impact form itself: orientations, dimensions, statuses. */
  get impact(): ImpactFormMessages {
    return this.host.text;
  }

  headingOf(section: SectionName): string {
    return this.text.sections[section];
  }

  /** What the partners call the indicator in a sentence. */
  get name(): string {
    const [number, title] = [this.shownText(this.path('number')), this.shownText(this.path('title'))];
    return number.trim() || title.trim() || this.impact.untitled;
  }

  get version(): number {
    const version = this.field('version');
    return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
  }

  override turnTo(item: IndicatorPlace | undefined): void {
    super.turnTo(item);
    this.drafts.shown = item?.id;
  }

  /** A harm that is only begun is one: it stays while its description is cleared to be written anew. */
  protected override saysByBeing([, , field, ...rest]: Path): boolean {
    return field === 'negativeImpacts' && rest.length === 1;
  }
}
