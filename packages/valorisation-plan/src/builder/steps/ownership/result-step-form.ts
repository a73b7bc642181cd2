import type { LocalizationController } from '@kvasir/element';
import { PanelForm, type Path } from '@kvasir/element/panel.js';
import {
  resultWordsCatalogue,
  saysByBeing,
  type ResultForm,
  type ResultSection,
  type ResultWords,
} from '@kvasir/element/result-fields.js';
import { resultTermsCatalogue, type ResultTerms } from '@kvasir/element/result-terms.js';
import type { Id } from '@kvasir/model';
import type { PlanHost } from '../../../plan-host.ts';
import { ownershipCatalogue, type OwnershipMessages } from './ownership.messages.ts';

/** The place in the document of the result that a plan is for. */
export interface ResultPlace {
  readonly collection: 'results';
  readonly id: Id;
}

/** The parts of the step: those of the result that are edited here, and what is only read. */
export type StepSection = ResultSection | 'others';

/** The form of the result that a plan is for: the same fields as in the matrix, in the same place of the document. */
export class ResultStepForm extends PanelForm<PlanHost, ResultPlace, StepSection> implements ResultForm {
  showsAllPartners = false;
  readonly #text: LocalizationController<OwnershipMessages>;
  readonly #words: LocalizationController<ResultWords>;
  readonly #terms: LocalizationController<ResultTerms>;

  constructor(host: PlanHost) {
    super(host);
    this.#text = this.speak(ownershipCatalogue);
    this.#words = this.speak(resultWordsCatalogue);
    this.#terms = this.speak(resultTermsCatalogue);
  }

  get text(): OwnershipMessages {
    return this.#text.messages;
  }
  get resultWords(): ResultWords {
    return this.#words.messages;
  }
  get resultTerms(): ResultTerms {
    return this.#terms.messages;
  }
  get today(): string {
    return this.host.settings.today;
  }

  headingOf(section: StepSection): string {
    return section === 'others' ? this.text.others : this.resultWords.sections[section];
  }

  override turnTo(item: ResultPlace | undefined): void {
    super.turnTo(item);
    this.showsAllPartners = false;
  }

  protected override saysByBeing(path: Path): boolean {
    return saysByBeing(path);
  }
}
