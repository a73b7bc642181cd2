/** What the rules find, told in lines: the gravest first, and only the first of them until somebody asks for all. */
import type { Finding } from '@kvasir/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocalizationController } from '../localization/localization-controller.ts';
import { adoptStyles } from '../parts/adopt-styles.ts';
import { findingLine, type FindingLineOptions } from './finding-line.ts';
import { findingLineStyles } from './finding-line.styles.ts';
import { findingLinesCatalogue, type FindingLinesMessages } from './finding-lines.messages.ts';
import { findingCatalogue, type FindingMessages } from './finding.messages.ts';
import { findingSentence } from './finding-sentence.ts';

/** Findings that are told before somebody asks for all of them. */
const mostTold = 3;

const gravest: readonly Finding['severity'][] = ['error', 'warning', 'advice'];

/** The gravest first; of each rule one, before the others of the same. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity));
  const first = new Set(new Map(sorted.toReversed().map((finding) => [finding.rule, finding])).values());
  return [...sorted.filter((finding) => first.has(finding)), ...sorted.filter((finding) => !first.has(finding))];
}

export interface FindingLinesOptions {
  readonly findings: readonly Finding[];
  /** What is told before all of them, in lines. */
  readonly before?: unknown;
  /** The one thing to do next; nothing where that is not done here. */
  readonly step: (finding: Finding, sentence: string, words: FindingLinesMessages) => unknown;
}

export class FindingLines {
  readonly #element: LitElement;
  readonly #words: LocalizationController<FindingLinesMessages>;
  readonly #sentences: LocalizationController<FindingMessages>;
  #isWhole = false;

  constructor(element: LitElement) {
    this.#element = element;
    this.#words = new LocalizationController(element, findingLinesCatalogue);
    this.#sentences = new LocalizationController(element, findingCatalogue);
    adoptStyles(element, findingLineStyles);
  }

  /** Nothing where there is nothing to tell, and until the reader's words have come. */
  render({ findings, before = nothing, step }: FindingLinesOptions): TemplateResult | typeof nothing {
    const isReady = this.#words.ready && this.#sentences.ready;
    const all = isReady ? gravestFirst(findings) : [];
    if (all.length === 0 && before === nothing) return nothing;
    const words = this.#words.messages;
    const shown = this.#isWhole ? all : all.slice(0, mostTold);
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    return html`<ul class="lines" role="list" aria-label=${words.findings}>
      ${before}${shown.map((finding) => {
        const { severity, paragraph } = finding;
        const sentence = findingSentence(finding, this.#sentences.messages);
        return findingLine({ severity, sentence, paragraph, step: step(finding, sentence, words) }, words);
      })}
      ${
        all.length > mostTold
          ? html`<li class="lines-more">
              <button
                type="button"
                class="retry"
                aria-expanded=${this.#isWhole ? 'true' : 'false'}
                @click=${this.#onMore}
              >
                ${this.#isWhole ? words.fewer : words.all(all.length)}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
  }

  /** A line that no rule has found. */
  line(options: FindingLineOptions): TemplateResult {
    return findingLine(options, this.#words.messages);
  }

  readonly #onMore = (): void => {
    this.#isWhole = !this.#isWhole;
    this.#element.requestUpdate();
  };
}
