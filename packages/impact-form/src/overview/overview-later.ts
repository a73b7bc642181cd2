/** What of the overview comes after the first picture: what the rules say, and who agreed. */
import { agreementOn } from '@kvasir/element/agreement.js';
import { status } from '@kvasir/element/display.js';
import { FindingLines } from '@kvasir/element/finding-lines.js';
import { fromPointer, type Finding, type Id } from '@kvasir/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ImpactModel } from '../impact-model.ts';
import { behindPath } from './behind-path.ts';
import { numberOf } from './indicator-name.ts';
import type { ImpactView } from '../settings.ts';

/** What these rules find, another indicator answers. */
const fillsGap = /^(indicators-(orientation|dimension)-empty|qualitative-metric-missing)$/;

/** Where the parts of the impact that are no indicators are worked on. */
const viewOf: Partial<Record<string, ImpactView>> = {
  checkpoints: 'follow',
  feedbackRounds: 'feedback',
  reports: 'report',
};

export interface LinesOptions {
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly text: ImpactFormMessages;
  readonly canEdit: boolean;
}

export class OverviewLater {
  readonly #model: ImpactModel;
  readonly #lines: FindingLines;

  constructor(element: LitElement, model: ImpactModel) {
    this.#model = model;
    this.#lines = new FindingLines(element);
  }

  /** How many partners agreed to an indicator as it is defined now, unless one objects. */
  agreement(id: Id, text: ImpactFormMessages): TemplateResult {
    const { partnerMap, value } = this.#model;
    const { agreed, objected } = agreementOn(value, new Set(partnerMap.keys()), ['indicators', id]);
    if (objected > 0) return status({ kind: 'danger', label: text.objections(objected) });
    if (agreed >= partnerMap.size) return status({ kind: 'success', label: text.agreedByAll });
    return status({ kind: 'neutral', label: text.agreedBy(agreed, partnerMap.size) });
  }

  /** What is to be looked at: who is behind, and what the rules found; the first of it, until somebody asks for all. */
  lines({ findings, today, text, canEdit }: LinesOptions): unknown {
    return this.#lines.render({
      findings,
      before: behindPath(this.#model.indicators, today, text),
      step: (finding, sentence) => this.#step(finding, sentence, text, canEdit),
    });
  }

  /** The one thing to do next; nothing where that is not done here. */
  #step({ rule, pointer, values }: Finding, sentence: string, text: ImpactFormMessages, canEdit: boolean): unknown {
    const [collection, id = ''] = fromPointer(pointer) ?? [];
    const indicator = collection === 'indicators' ? this.#model.indicator(id) : undefined;
    if (indicator) {
      const number = numberOf(indicator);
      const name = number ? text.openNamed(number) : text.goThere;
      return html`<button
        type="button"
        class="retry"
        data-do="indicator"
        data-id=${id}
        data-field=${pointer}
        aria-label="${name}: ${sentence}"
      >
        ${name}
      </button>`;
    }
    if (fillsGap.test(rule)) {
      if (!canEdit) return nothing;
      const { orientation, dimension } = values as Partial<Record<string, string | number>>;
      return html`<button
        type="button"
        class="retry"
        data-do="library"
        data-orientation=${orientation ?? nothing}
        data-dimension=${dimension ?? nothing}
        aria-label="${text.seeProposals}: ${sentence}"
      >
        ${text.seeProposals}
      </button>`;
    }
    if (collection !== 'impact') return nothing;
    return html`<button
      type="button"
      class="retry"
      data-do="view"
      data-view=${viewOf[id] ?? 'negative'}
      aria-label="${text.goThere}: ${sentence}"
    >
      ${text.goThere}
    </button>`;
  }
}
