import type { LocalizationController } from '@kvasir/element';
import { PanelForm, type Path, type Write } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import type { PlanHost } from '../plan-host.ts';
import { frameCatalogue, type FrameMessages } from './frame/frame.messages.ts';
import { termsCatalogue, type PlanTerms } from '../terms/terms.messages.ts';

/** The place of a plan in the document. */
export interface PlanPlace {
  readonly collection: 'valorisationPlans';
  readonly id: Id;
}

/** The maps of a plan whose entries are added to a list. */
const listed: readonly string[] = ['steps', 'fundings', 'risks', 'contacts', 'reviews'];

/** The form of one plan, which all steps of the builder share. */
export class PlanForm extends PanelForm<PlanHost, PlanPlace> {
  readonly #terms: LocalizationController<PlanTerms>;
  readonly #frame: LocalizationController<FrameMessages>;
  /** Set by the place that knows: who shares in value are the owners until somebody says anything of them. */
  assumed: ((path: Path) => readonly Write[]) | undefined;

  constructor(host: PlanHost) {
    super(host);
    this.#terms = this.speak(termsCatalogue);
    this.#frame = this.speak(frameCatalogue);
  }

  /** What the terms of the vocabularies are called. */
  get terms(): PlanTerms {
    return this.#terms.messages;
  }

  /** What stands around each step. */
  get frame(): FrameMessages {
    return this.#frame.messages;
  }

  /** The keys that lead to a field of the result that the plan is for. */
  resultPath(...keys: readonly string[]): Path {
    return ['results', this.item?.id ?? '', ...keys];
  }

  /** The builder has its own headings, but for the comments. */
  headingOf(section: string): string {
    return section === 'comments' ? this.frame.comments : '';
  }

  protected override alsoWritten(path: Path): readonly Write[] {
    return this.assumed?.(path) ?? [];
  }

  /** An entry that is only begun stays while its fields are cleared to be written anew. */
  protected override saysByBeing([, , field = '', ...rest]: Path): boolean {
    // Parties, deductions and indicators that value is shared with lie one level deeper. What a partner or a route has is
    // there when something is said of it.
    return field === 'sharing' ? rest.length === 2 : rest.length === 1 && listed.includes(field);
  }
}
