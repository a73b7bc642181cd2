import type { Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconNode } from '../icon.ts';
import { iconError, iconInfo, iconWarning } from '../icons.ts';

/** The words around a finding. */
export interface FindingLineWords {
  readonly severities: Readonly<Record<Finding['severity'], string>>;
  /** A paragraph of the Code of Practice. */
  paragraph(number: string): string;
}

export interface FindingLineOptions {
  readonly severity: Finding['severity'];
  readonly sentence: string;
  /** The paragraph of the Code of Practice (C(2024) 601). */
  readonly paragraph?: string | undefined;
  /** The next step. */
  readonly step: unknown;
}

const drawings: Readonly<Record<Finding['severity'], readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

/** What is to be looked at: a sentence, the paragraph that asks for it, and the next step. */
export function findingLine(
  { severity, sentence, paragraph, step }: FindingLineOptions,
  words: FindingLineWords,
): TemplateResult {
  const [drawing, kind] = drawings[severity];
  return html`<li class="line line-${kind}">
    ${icon(drawing)}
    <p>
      <span class="visually-hidden">${words.severities[severity]}:</span> <bdi>${sentence}</bdi>
      ${paragraph ? html`<span class="quiet">${words.paragraph(paragraph)}</span>` : nothing}
    </p>
    ${step}
  </li>`;
}
