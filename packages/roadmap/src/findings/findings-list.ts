/** All that the rules find in the roadmap, each with the way to it: beneath the tools, for who asks for it. */
import { icon, LocalizationController, Remembered } from '@kvasir/element';
import { statusIcons } from '@kvasir/element/display.js';
import { findingCatalogue, findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import type { Finding, Severity } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import { RoadmapPart } from '../roadmap-part.ts';
import { findingsCatalogue, type FindingsMessages } from './findings.messages.ts';
import { findingsStyles } from './findings.styles.ts';
import { isOfWhole, nextStep } from './next-step.ts';

/** So many are shown at first, and so many more with each press. */
const first = 10;
const page = 100;

const kinds = { error: 'danger', warning: 'warning', advice: 'info' } as const;
const gravest: readonly Severity[] = ['error', 'warning', 'advice'];

/** The gravest first; of those, what concerns the whole. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => gravest.indexOf(finding.severity) * 2 + (isOfWhole(finding) ? 0 : 1);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

export class FindingsList extends RoadmapPart<FindingsMessages> {
  isOpen = false;
  #shown = first;
  readonly #sentences: LocalizationController<FindingMessages>;
  readonly #sorted = new Remembered<readonly Finding[]>();

  constructor(host: RoadmapHost) {
    super(host, findingsCatalogue, findingsStyles);
    this.#sentences = new LocalizationController(host.element, findingCatalogue);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#shown = first;
    this.requestUpdate();
  }

  protected override renderPart(): TemplateResult | typeof nothing {
    const { findings } = this.host;
    if (!this.isOpen || findings.length === 0 || !this.#sentences.ready) return nothing;
    const sorted = this.#sorted.of([findings], () => inOrder(findings));
    const rest = sorted.length - this.#shown;
    return html`<section class="findings" aria-label=${this.text.label}>
      ${
        // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
        html`<ul role="list">
          ${sorted.slice(0, this.#shown).map((finding, index) => this.#line(finding, index))}
        </ul>`
      }
      ${
        rest > 0
          ? html`<button type="button" class="retry" @click=${() => this.#showMore()}>${this.text.more(rest)}</button>`
          : nothing
      }
    </section>`;
  }

  #line(finding: Finding, index: number): TemplateResult {
    const { severity, paragraph } = finding;
    const sentence = findingSentence(finding, this.#sentences.messages);
    const { text } = this;
    const kind = kinds[severity];
    return html`<li class="finding finding-${kind}">
      ${icon(statusIcons[kind])}
      <p>
        <span class="visually-hidden">${text.severities[severity]}:</span> <bdi>${sentence}</bdi>
        ${paragraph ? html`<span class="finding-paragraph">${text.paragraph(paragraph)}</span>` : nothing}
      </p>
      ${this.#step(finding, sentence, index)}
    </li>`;
  }

  #step(finding: Finding, sentence: string, index: number): TemplateResult | typeof nothing {
    const step = nextStep(finding, this.host, this.text);
    if (!step) return nothing;
    return html`<button
      type="button"
      class="retry"
      id="finding-${index}"
      aria-label="${step.label}: ${sentence}"
      @click=${() => step.act()}
    >
      <bdi>${step.label}</bdi>
    </button>`;
  }

  #showMore(): void {
    const next = this.#shown;
    this.#shown += page;
    this.requestUpdate();
    // The button may be gone, and this is where reading goes on.
    void this.focus(`finding-${next}`);
  }
}
