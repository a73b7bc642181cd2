import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from './partner-reader.ts';
import type { FullView } from './profile-view.ts';
import { money } from './record.ts';
import { safeLink } from './safe-link.ts';

function period(project: Facts): string {
  const years = [project.text('startDate'), project.text('endDate')].map((date) => date?.slice(0, 4));
  return [...new Set(years.filter((year) => year !== undefined))].join('–');
}

/** All projects, as a table: role, period and contribution are compared down the columns. */
export function recordTable(view: FullView): TemplateResult | typeof nothing {
  const { facts, text } = view;
  const projects = facts.entries('projects');
  if (projects.length === 0) return nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${text.sections.record}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${text.project}</th>
          <th scope="col">${text.projectRole}</th>
          <th scope="col">${text.period}</th>
          <th scope="col" class="figure">${text.euContribution}</th>
        </tr>
      </thead>
      <tbody>
        ${projects.map(
          ([, project]) =>
            html`<tr>
              <th scope="row">${projectName(project)}</th>
              <td>${project.term('role', text.role) ?? nothing}</td>
              <td>${period(project)}</td>
              <td class="figure">
                ${money(project.object('ecContribution'), view) ?? html`<span class="quiet">${text.notPublished}</span>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function projectName(project: Facts): TemplateResult {
  const acronym = project.text('acronym');
  const title = project.text('title');
  const cordis = project.text('cordis');
  const label = acronym ?? title ?? cordis ?? '';
  return html`${cordis && /^\d+$/.test(cordis) ? safeLink(`https://cordis.europa.eu/project/id/${cordis}`, label) : html`<bdi>${label}</bdi>`}${
    acronym && title ? html`<span class="second" dir="auto">${title}</span>` : nothing
  }`;
}
