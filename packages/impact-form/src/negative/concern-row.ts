/** One line of the ethics assessment: what was looked at, the answer, and what is done about it. */
import { icon, iconChevronDown, iconMore } from '@kvasir/element';
import { button, menuButton, radioGroup, readable, status } from '@kvasir/element/controls.js';
import { checkDate, checkTerm, dateEntry, fieldOptions, proseEntry, textEntry } from '@kvasir/element/panel.js';
import { ethicsFindings } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedEntry } from './entries.ts';
import { termName, written } from './facts.ts';
import type { NegativeContext } from './negative-context.ts';
import { checkDoneOn } from './place-form.ts';

/** How many columns there are for who can edit. */
export const columns = 4;

const open = 'open';
const kinds = { none: 'success', identified: 'warning', open: 'neutral' } as const;

export function concernName({ raw }: PlacedEntry, { text }: Pick<NegativeContext, 'text'>): string {
  return readable(raw['title']) ?? text.newConcern;
}

/** The answer, as an icon and a word; nothing is no answer yet. */
export function answer(raw: unknown, { text }: Pick<NegativeContext, 'text'>): TemplateResult {
  const finding = readable(raw) ?? open;
  const kind = Object.hasOwn(kinds, finding) ? kinds[finding as keyof typeof kinds] : 'danger';
  return status({ kind, label: html`<bdi>${termName(text.findings, finding)}</bdi>` });
}

export function concernRow(
  concerns: readonly PlacedEntry[],
  index: number,
  context: NegativeContext,
): TemplateResult | typeof nothing {
  const concern = concerns[index];
  if (!concern) return nothing;
  const { form, host, text, fold } = context;
  const { path, raw } = concern;
  const id = form.idOf(path);
  const name = concernName(concern, context);
  const isOpen = form.isOpenAt(path);
  const title = html`<bdi class="neg-words">${name}</bdi>`;
  const turn = () =>
    fold(
      path,
      !isOpen,
      readable(raw['title']) === undefined ? form.idOf([...path, 'title']) : findingId(context, path),
    );
  return html`<tr role="row" class=${isOpen ? 'is-open' : nothing}>
      <th role="rowheader" scope="row">
        ${
          host.canEdit
            ? html`<button
                type="button"
                class="neg-fold"
                id=${id}
                aria-expanded=${isOpen ? 'true' : 'false'}
                aria-controls="${id}-fields"
                @click=${turn}
              >
                ${title}${icon(iconChevronDown)}
              </button>`
            : title
        }
      </th>
      <td role="cell">${answer(raw['finding'], context)}</td>
      <td role="cell" class="ethics-measure">
        ${
          host.canEdit && !isOpen && readable(raw['finding']) === undefined
            ? button({ label: text.assess, size: 'small', variant: 'quiet', describedBy: id, onClick: turn })
            : nothing
        }
        ${measure(concern, context)}
      </td>
      ${
        host.canEdit
          ? html`<td role="cell" class="ethics-menu">
              ${menuButton({
                id: `${id}-menu`,
                label: text.actions(name),
                icon: iconMore,
                iconOnly: true,
                size: 'small',
                variant: 'quiet',
                items: context.actions(concerns, index, name),
              })}
            </td>`
          : nothing
      }
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="is-open">
            <td role="cell" colspan=${columns} aria-colspan=${columns}>
              <div class="neg-fields" id="${id}-fields">${fields(concern, context)}</div>
            </td>
          </tr>`
        : nothing
    }`;
}

function measure({ raw }: PlacedEntry, { text, format }: NegativeContext): unknown {
  const [mitigation, by, date] = [raw['mitigation'], raw['by'], raw['date']].map((value) => readable(value));
  const day = date === undefined ? undefined : format.date(date);
  const signed = by !== undefined && day !== undefined ? text.assessed(by, day) : (by ?? day);
  return html`${mitigation === undefined ? nothing : html`<p>${written(mitigation)}</p>`}
  ${signed === undefined ? nothing : html`<p class="neg-quiet">${written(signed)}</p>`}`;
}

function findingId({ form }: NegativeContext, path: readonly string[]): string {
  return form.idOf([...path, 'finding']);
}

function fields({ path, raw }: PlacedEntry, context: NegativeContext): TemplateResult {
  const { form, host, text } = context;
  const at = (field: string) => [...path, field];
  const { today } = host.settings;
  const answered = readable(raw['finding']);
  return html`<div class="neg-wide">
      ${textEntry(form, { path: at('title'), label: text.concernTitle, requirement: 'required' })}
    </div>
    <div class="neg-wide neg-inline">
      ${radioGroup({
        ...fieldOptions(form, { path: at('finding'), label: text.assessment, check: checkTerm(ethicsFindings) }),
        value: answered ?? open,
        choices: [open, ...ethicsFindings].map((key) => ({ key, label: text.findings[key as keyof typeof kinds] })),
        onChange: (key) =>
          key === open
            ? form.change([at('finding'), undefined])
            : form.change(
                [at('finding'), key],
                // Who answers does so today, unless it is said otherwise.
                ...(answered === undefined && raw['date'] === undefined ? [[at('date'), today] as const] : []),
              ),
      })}
    </div>
    <div class="neg-wide">
      ${proseEntry(form, { path: at('mitigation'), label: text.measure, hint: text.measureHint })}
    </div>
    ${textEntry(form, { path: at('by'), label: text.by })}
    ${dateEntry(form, { path: at('date'), label: text.date, check: checkDoneOn(today, text.ahead, checkDate) })}`;
}
