import { icon, iconError, iconInfo, iconWarning, type IconNode } from '@kvasir/element';
import { findingSentence } from '@kvasir/element/findings.js';
import { fromPointer, resultPlace, type Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { sectionOf } from './names.ts';
import type { PanelForm } from './panel-form.ts';

const drawings: Readonly<Record<Finding['severity'], readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

/** What the rules say of the item and of its plan, each with the way to its field. */
export function itemFindings(
  form: PanelForm,
  findings: readonly Finding[],
  goTo: (pointer: string) => void,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="panel-findings" aria-label=${form.text.findings}>
    ${findings.map((finding) => row(form, finding, goTo))}
  </ul>`;
}

function row(form: PanelForm, finding: Finding, goTo: (pointer: string) => void): TemplateResult {
  const { text } = form;
  const [drawing, kind] = drawings[finding.severity];
  const sentence = findingSentence(finding, form.findingMessages);
  const isInPlan = finding.pointer.startsWith('/valorisationPlans/');
  const action = isInPlan ? text.goToPlan : text.goToField;
  return html`<li class="panel-finding panel-finding-${kind}" part="finding">
    ${icon(drawing)}
    <div>
      <p>
        <span class="visually-hidden">${text.severity[finding.severity]}:</span>
        <b class="panel-subject">${subject(form, finding)}.</b> <bdi>${sentence}</bdi>
        ${finding.paragraph ? html`<span class="panel-paragraph">${text.paragraph(finding.paragraph)}</span>` : nothing}
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

/** The part of 3.3.1(a) that it is about, else the part of the panel, else the plan. */
function subject({ text, terms }: PanelForm, { pointer }: Finding): string {
  const part = resultPlace(pointer)?.part;
  if (part) return terms.parts[part];
  const [collection, , field, inner] = fromPointer(pointer) ?? [];
  return text.sections[collection === 'valorisationPlans' ? 'plan' : sectionOf(field, inner)];
}
