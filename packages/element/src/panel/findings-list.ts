import type { Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { findingSentence } from '../findings/finding-sentence.ts';
import { icon, type IconNode } from '../icon.ts';
import { iconError, iconInfo, iconWarning } from '../icons.ts';
import type { PanelForm } from './panel-form.ts';

const drawings: Readonly<Record<Finding['severity'], readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

const severities: readonly Finding['severity'][] = ['error', 'warning', 'advice'];

/** The gravest first. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

export interface FindingsListOptions {
  readonly findings: readonly Finding[];
  /** What of the entry a finding is about, in a word or two, where its sentence does not say it. */
  readonly subjectOf: (finding: Finding) => string | undefined;
  readonly goTo: (pointer: string) => void;
  /** Where the way leads elsewhere than to a field: the words for that. */
  readonly actionOf?: (finding: Finding) => string | undefined;
}

/** What the rules say of the entry, each with the way to its field. */
export function findingsList(form: PanelForm, options: FindingsListOptions): TemplateResult | typeof nothing {
  const { findings } = options;
  if (findings.length === 0) return nothing;
  return html`<ul class="panel-findings" aria-label=${form.words.findings}>
    ${findings.map((finding) => row(form, finding, options))}
  </ul>`;
}

function row(form: PanelForm, finding: Finding, { subjectOf, goTo, actionOf }: FindingsListOptions): TemplateResult {
  const { words } = form;
  const [drawing, kind] = drawings[finding.severity];
  const sentence = findingSentence(finding, form.findingMessages);
  const subject = subjectOf(finding);
  const action = actionOf?.(finding) ?? words.goToField;
  return html`<li class="panel-finding panel-finding-${kind}" part="finding">
    ${icon(drawing)}
    <div>
      <p>
        <span class="visually-hidden">${words.severity[finding.severity]}:</span>
        ${subject === undefined ? nothing : html`<b class="panel-subject">${subject}.</b>`} <bdi>${sentence}</bdi>
        ${finding.paragraph ? html`<span class="panel-paragraph">${words.paragraph(finding.paragraph)}</span>` : nothing}
      </p>
      <button
        type="button"
        class="panel-link"
        part="link"
        aria-label="${action}: ${sentence}"
        @click=${() => goTo(finding.pointer)}
      >
        ${action}
      </button>
    </div>
  </li>`;
}
