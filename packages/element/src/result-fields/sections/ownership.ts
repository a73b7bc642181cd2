import { ownershipKinds, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { entryIds, type Path } from '../../panel/edits.ts';
import { choicesOf, flagEntry, radioEntry } from '../../panel/fields/field-choice.ts';
import { partnersEntry } from '../../panel/fields/field-tags.ts';
import { proseEntry } from '../../panel/fields/field-text.ts';
import { facts, isolated, partnerLine, prose, termName } from '../../panel/reading.ts';
import { section } from '../../panel/section.ts';
import { readableOr } from '../../panel/unreadable.ts';
import type { ResultForm } from '../result-form.ts';
import { ownerShares, shareBar, shareFields, shareSum, shareText } from '../shares.ts';

/** Whose the result is, in what shares, and how it came about. */
export function ownershipSection(form: ResultForm): TemplateResult {
  const { resultWords, resultTerms } = form;
  const path = form.path('ownership');
  const { labels } = resultWords;
  return section(form, {
    name: 'ownership',
    aside: termName(resultTerms.kinds, form.field('ownership', 'kind')),
    read: () => readableOr(form, path, resultWords.sections.ownership, () => readOwnership(form)),
    edit: () =>
      html`${readableOr(form, path, resultWords.sections.ownership, () => editOwnership(form))}
      ${partnersEntry(form, { path: form.path('contributors'), label: labels.contributors, initial: {} })}
      ${contributionFields(form, form.path('contributors'))}`,
  });
}

function readOwnership(form: ResultForm): TemplateResult | undefined {
  const { labels } = form.resultWords;
  const howItCame = prose(form.field('ownership', 'contribution'));
  const thirdParty = facts([labels.thirdParty, isolated(form.field('ownership', 'thirdParty'))]);
  const owners = readableOr(form, form.path('ownership', 'owners'), labels.owners, () => readOwners(form));
  const contributors = readableOr(form, form.path('contributors'), labels.contributors, () => readContributors(form));
  if (!owners && !contributors && !howItCame && !thirdParty) return undefined;
  return html`${owners} ${howItCame} ${thirdParty} ${contributors}`;
}

function ownersOf(form: ResultForm): Id[] {
  return entryIds(form.field('ownership', 'owners'));
}

function readOwners(form: ResultForm): TemplateResult | undefined {
  const { resultWords } = form;
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
              ${contribution || exploits ? html`<div class="panel-quiet panel-under">${contribution}${contribution && exploits ? '; ' : nothing}${exploits ? resultWords.willExploit : nothing}</div>` : nothing}
            </th>
            <td class="panel-number">${shareText(form, id)}</td>
          </tr>`;
        })}
      </tbody>
      ${
        ownerShares(form, owners).some((share) => share !== undefined)
          ? html`<tfoot>
              <tr>
                <th scope="row">${resultWords.sum}</th>
                <td class="panel-number">${shareSum(form, owners)}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>`;
}

function readContributors(form: ResultForm): TemplateResult | undefined {
  const contributors = entryIds(form.field('contributors'));
  if (contributors.length === 0) return undefined;
  return html`<div class="panel-group">
    <p class="panel-label">${form.resultWords.labels.contributors}</p>
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
function contributionOf(form: ResultForm, path: Path): TemplateResult | undefined {
  return isolated(form.isReadable(path) ? form.read([...path, 'contribution']) : form.read(path));
}

function editOwnership(form: ResultForm): TemplateResult {
  const { resultWords, resultTerms } = form;
  const { labels } = resultWords;
  const owners = ownersOf(form);
  const path = form.path('ownership', 'owners');
  return html`${radioEntry(form, {
    path: form.path('ownership', 'kind'),
    label: labels.kind,
    choices: choicesOf(ownershipKinds, resultTerms.kinds, resultWords.kindHints),
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

function ownersFields(form: ResultForm, owners: readonly Id[]): TemplateResult {
  const { resultWords } = form;
  const hasShares = ownerShares(form, owners).some((share) => share !== undefined);
  return html`${owners.length > 1 || hasShares ? shareFields(form, owners) : nothing}
    <details class="panel-fold">
      <summary>${resultWords.aboutOwners}</summary>
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
                label: form.words.labelOf(resultWords.labels.contribution, form.partnerName(id)),
              })}
              ${flagEntry(form, {
                path: [...path, 'exploits'],
                label: form.words.labelOf(resultWords.labels.exploits, form.partnerName(id)),
              })}`,
          );
        })}
      </div>
    </details>`;
}

function contributionFields(form: ResultForm, path: Path): unknown {
  const { resultWords } = form;
  return entryIds(form.read(path)).map((id) =>
    readableOr(form, [...path, id], form.partnerName(id), () =>
      proseEntry(form, {
        path: [...path, id, 'contribution'],
        label: form.words.labelOf(resultWords.labels.contribution, form.partnerName(id)),
      }),
    ),
  );
}
