import {
  choicesOf,
  entryIds,
  facts,
  flagEntry,
  isolated,
  partnerLine,
  partnersEntry,
  type Path,
  prose,
  proseEntry,
  radioEntry,
  readableOr,
  section,
  termName,
} from '@kvasir/element/panel.js';
import { ownershipKinds, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelForm } from '../panel-form.ts';
import { ownerShares, shareBar, shareFields, shareSum, shareText } from '../shares.ts';

/** Whose the result is, in what shares, and how it came about. */
export function ownershipSection(form: PanelForm): TemplateResult {
  const { text, terms } = form;
  const path = form.path('ownership');
  const { labels } = text;
  return section(form, {
    name: 'ownership',
    aside: termName(terms.kinds, form.field('ownership', 'kind')),
    read: () => readableOr(form, path, text.sections.ownership, () => readOwnership(form)),
    edit: () =>
      html`${readableOr(form, path, text.sections.ownership, () => editOwnership(form))}
      ${partnersEntry(form, { path: form.path('contributors'), label: labels.contributors, initial: {} })}
      ${contributionFields(form, form.path('contributors'))}`,
  });
}

function readOwnership(form: PanelForm): TemplateResult | undefined {
  const { labels } = form.text;
  const howItCame = prose(form.field('ownership', 'contribution'));
  const thirdParty = facts([labels.thirdParty, isolated(form.field('ownership', 'thirdParty'))]);
  const owners = readableOr(form, form.path('ownership', 'owners'), labels.owners, () => readOwners(form));
  const contributors = readableOr(form, form.path('contributors'), labels.contributors, () => readContributors(form));
  if (!owners && !contributors && !howItCame && !thirdParty) return undefined;
  return html`${owners} ${howItCame} ${thirdParty} ${contributors}`;
}

function ownersOf(form: PanelForm): Id[] {
  return entryIds(form.field('ownership', 'owners'));
}

function readOwners(form: PanelForm): TemplateResult | undefined {
  const { text } = form;
  const owners = ownersOf(form);
  if (owners.length === 0) return undefined;
  return html`${shareBar(form, owners)}
    <table class="panel-table">
      <tbody>
        ${owners.map((id) => {
          const contribution = contributionOf(form, form.path('ownership', 'owners', id));
          const exploits = form.field('ownership', 'owners', id, 'exploits') === true;
          return html`<tr>
            <th scope="row">
              ${partnerLine(form, id)}
              ${contribution || exploits ? html`<div class="panel-quiet panel-under">${contribution}${contribution && exploits ? '; ' : nothing}${exploits ? text.willExploit : nothing}</div>` : nothing}
            </th>
            <td class="panel-number">${shareText(form, id)}</td>
          </tr>`;
        })}
      </tbody>
      ${
        ownerShares(form, owners).some((share) => share !== undefined)
          ? html`<tfoot>
              <tr>
                <th scope="row">${text.sum}</th>
                <td class="panel-number">${shareSum(form, owners)}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>`;
}

function readContributors(form: PanelForm): TemplateResult | undefined {
  const contributors = entryIds(form.field('contributors'));
  if (contributors.length === 0) return undefined;
  return html`<div class="panel-group">
    <p class="panel-label">${form.text.labels.contributors}</p>
    <ul class="panel-lines">
      ${contributors.map((id) => {
        const contribution = contributionOf(form, form.path('contributors', id));
        return html`<li>
          ${partnerLine(form, id)}${contribution ? html`<div class="panel-quiet panel-under">${contribution}</div>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** In words; an entry that is no object as it came. */
function contributionOf(form: PanelForm, path: Path): TemplateResult | undefined {
  return isolated(form.isReadable(path) ? form.read([...path, 'contribution']) : form.read(path));
}

function editOwnership(form: PanelForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  const owners = ownersOf(form);
  const path = form.path('ownership', 'owners');
  return html`${radioEntry(form, {
    path: form.path('ownership', 'kind'),
    label: labels.kind,
    choices: choicesOf(ownershipKinds, terms.kinds, text.kindHints),
  })}
  ${
    form.field('ownership', 'kind') === 'third-party-claim' || form.field('ownership', 'thirdParty') !== undefined
      ? proseEntry(form, { path: form.path('ownership', 'thirdParty'), label: labels.thirdParty })
      : nothing
  }
  ${partnersEntry(form, { path, label: labels.owners, initial: {} })}
  ${form.isReadable(path) && owners.length > 0 ? ownersFields(form, owners) : nothing}
  ${proseEntry(form, { path: form.path('ownership', 'contribution'), label: labels.howItCame, rows: 3 })}`;
}

function ownersFields(form: PanelForm, owners: readonly Id[]): TemplateResult {
  const { text } = form;
  const hasShares = ownerShares(form, owners).some((share) => share !== undefined);
  return html`${owners.length > 1 || hasShares ? shareFields(form, owners) : nothing}
    <details class="panel-fold">
      <summary>${text.aboutOwners}</summary>
      <div class="panel-fold-content">
        ${owners.map((id) => {
          const path = form.path('ownership', 'owners', id);
          return readableOr(
            form,
            path,
            form.partnerName(id),
            () =>
              html`${proseEntry(form, {
                path: [...path, 'contribution'],
                label: form.words.labelOf(text.labels.contribution, form.partnerName(id)),
              })}
              ${flagEntry(form, {
                path: [...path, 'exploits'],
                label: form.words.labelOf(text.labels.exploits, form.partnerName(id)),
              })}`,
          );
        })}
      </div>
    </details>`;
}

function contributionFields(form: PanelForm, path: Path): unknown {
  const { text } = form;
  return entryIds(form.read(path)).map((id) =>
    readableOr(form, [...path, id], form.partnerName(id), () =>
      proseEntry(form, {
        path: [...path, id, 'contribution'],
        label: form.words.labelOf(text.labels.contribution, form.partnerName(id)),
      }),
    ),
  );
}
