import {
  adoptStyles,
  icon,
  iconError,
  iconInfo,
  iconWarning,
  LocalizationController,
  type IconNode,
} from '@kvasir/element';
import { AgreementWording, DocumentWords, type Spoken } from '@kvasir/element/agreement.js';
import { button } from '@kvasir/element/display.js';
import { findingCatalogue, findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import type { Partnership, Problem } from '@kvasir/model';
import type { Finding } from '@kvasir/model/review.js';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { findingsCatalogue, type FindingsMessages } from './findings.messages.ts';
import { findingsStyles } from './findings-panel.styles.ts';

type Severity = Finding['severity'];

interface Row {
  severity: Severity;
  pointer: string;
  sentence: string;
  paragraph?: string | undefined;
}

/** As many as one reads; the rest comes when it is asked for. */
const shownAtFirst = 30;
const order: readonly Severity[] = ['error', 'warning', 'advice'];
const drawings: Readonly<Record<Severity, readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

/** The list of what the rules and the schema say about the document, the gravest first. */
export class FindingsPanel {
  readonly #element: LitElement;
  readonly #spoken: Spoken<FindingsMessages> & { ready: boolean };
  readonly #sentences: Spoken<FindingMessages> & { ready: boolean };
  readonly #wording: AgreementWording;
  #showsAll = false;

  constructor(element: LitElement) {
    this.#element = element;
    this.#spoken = new LocalizationController(element, findingsCatalogue);
    this.#sentences = new LocalizationController(element, findingCatalogue);
    this.#wording = new AgreementWording(element);
    adoptStyles(element, findingsStyles);
  }

  get isReady(): boolean {
    return this.#spoken.ready && this.#sentences.ready && this.#wording.ready;
  }

  render(document: Partnership, findings: readonly Finding[], problems: readonly Problem[]): TemplateResult {
    const { messages } = this.#spoken;
    const words = new DocumentWords(document, this.#wording.document);
    const rows = this.#rows(findings, problems);
    const shown = this.#showsAll ? rows : rows.slice(0, shownAtFirst);
    return html`<div class="findings-scroll" role="region" aria-label=${messages.name} tabindex="0">
      <ul class="findings-list">
        ${shown.map((row) => this.#row(row, words))}
      </ul>
      ${
        shown.length < rows.length
          ? button({
              label: messages.showAll(rows.length),
              size: 'small',
              onClick: () => {
                this.#showsAll = true;
                this.#element.requestUpdate();
              },
            })
          : nothing
      }
    </div>`;
  }

  #rows(findings: readonly Finding[], problems: readonly Problem[]): Row[] {
    const ofRules = findings.map((finding): Row => ({
      ...finding,
      sentence: findingSentence(finding, this.#sentences.messages),
    }));
    const ofSchema = problems.map((problem): Row => ({
      severity: problem.severity,
      pointer: problem.pointer,
      sentence: this.#sentence(problem),
    }));
    return [...ofRules, ...ofSchema].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }

  #sentence({ received }: Problem): string {
    const { messages } = this.#spoken;
    const isShort = (typeof received === 'string' && received !== '') || typeof received === 'number';
    return isShort ? messages.problem(String(received).slice(0, 80)) : messages.problemWithoutValue;
  }

  #row({ severity, pointer, sentence, paragraph }: Row, words: DocumentWords): TemplateResult {
    const { messages } = this.#spoken;
    const [drawing, kind] = drawings[severity];
    return html`<li class="finding finding-${kind}" part="finding">
      ${icon(drawing)}<span class="visually-hidden">${messages.severity[severity]}:</span>
      <p>
        <b><bdi>${words.place(pointer)}</bdi></b> <bdi>${sentence}</bdi>
        ${paragraph ? html`<span class="finding-paragraph">${messages.paragraph(paragraph)}</span>` : nothing}
      </p>
    </li>`;
  }
}
