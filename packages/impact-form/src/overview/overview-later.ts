/** What of the overview comes after the first picture: what the rules say, and who agreed. */
import { adoptStyles, LocalizationController } from '@kvasir/element';
import { status } from '@kvasir/element/display.js';
import { findingCatalogue, findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import { fromPointer, type Finding, type Id } from '@kvasir/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ImpactModel } from '../impact-model.ts';
import { agreementOn } from './agreement-on.ts';
import { behindPath } from './behind-path.ts';
import { numberOf } from './indicator-name.ts';
import { lineStyles } from './line.styles.ts';
import { line } from './line.ts';
import type { ImpactView } from '../settings.ts';

/** What these rules find, another indicator answers. */
const fillsGap = /^(indicators-(orientation|dimension)-empty|qualitative-metric-missing)$/;

/** Where the parts of the impact that are no indicators are worked on. */
const viewOf: Partial<Record<string, ImpactView>> = {
  checkpoints: 'follow',
  feedbackRounds: 'feedback',
  reports: 'report',
};

/** Findings that are told before somebody asks for all of them. */
const mostTold = 3;

const gravest: readonly Finding['severity'][] = ['error', 'warning', 'advice'];

/** The gravest first; of each rule one, before the others of the same. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity));
  const first = new Set(new Map(sorted.toReversed().map((finding) => [finding.rule, finding])).values());
  return [...sorted.filter((finding) => first.has(finding)), ...sorted.filter((finding) => !first.has(finding))];
}

export interface LinesOptions {
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly text: ImpactFormMessages;
  readonly canEdit: boolean;
}

export class OverviewLater {
  readonly #element: LitElement;
  readonly #model: ImpactModel;
  readonly #sentences: LocalizationController<FindingMessages>;
  #isWhole = false;

  constructor(element: LitElement, model: ImpactModel) {
    this.#element = element;
    this.#model = model;
    adoptStyles(element, lineStyles);
    this.#sentences = new LocalizationController(element, findingCatalogue);
  }

  /** How many partners agreed to an indicator as it is defined now, unless one objects. */
  agreement(id: Id, text: ImpactFormMessages): TemplateResult {
    const { partnerMap, value } = this.#model;
    const { agreed, objected } = agreementOn(value, new Set(partnerMap.keys()), id);
    if (objected > 0) return status({ kind: 'danger', label: text.objections(objected) });
    if (agreed >= partnerMap.size) return status({ kind: 'success', label: text.agreedByAll });
    return status({ kind: 'neutral', label: text.agreedBy(agreed, partnerMap.size) });
  }

  /** What is to be looked at: who is behind, and what the rules found; the first of it, until somebody asks for all. */
  lines({ findings, today, text, canEdit }: LinesOptions): unknown {
    const behind = behindPath(this.#model.indicators, today, text);
    const all = this.#sentences.ready ? inOrder(findings) : [];
    if (all.length === 0 && behind === nothing) return nothing;
    const shown = this.#isWhole ? all : all.slice(0, mostTold);
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    return html`<ul class="lines" role="list" aria-label=${text.findings}>
      ${behind}${shown.map((finding) => this.#line(finding, text, canEdit))}
      ${
        all.length > mostTold
          ? html`<li class="lines-more">
              <button
                type="button"
                class="retry"
                aria-expanded=${this.#isWhole ? 'true' : 'false'}
                @click=${this.#onMore}
              >
                ${this.#isWhole ? text.fewerFindings : text.allFindings(all.length)}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
  }

  readonly #onMore = (): void => {
    this.#isWhole = !this.#isWhole;
    this.#element.requestUpdate();
  };

  #line(finding: Finding, text: ImpactFormMessages, canEdit: boolean): TemplateResult {
    const sentence = findingSentence(finding, this.#sentences.messages);
    const { severity, paragraph } = finding;
    return line({ severity, sentence, paragraph, step: this.#step(finding, sentence, text, canEdit) }, text);
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
