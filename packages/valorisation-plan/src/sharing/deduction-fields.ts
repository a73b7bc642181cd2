/** What a waterfall takes out before the parties share: one after the other, each an amount or a share of what is left. */
import { iconAdd, iconClose } from '@kvasir/element';
import { button } from '@kvasir/element/display.js';
import { editWithUndo } from '@kvasir/element/controls.js';
import {
  choiceEntry,
  choicesOf,
  entryIds,
  moneyEntry,
  partnerEntry,
  readableOr,
  textEntry,
  unreadable,
  withValue,
} from '@kvasir/element/panel.js';
import { shareEntry } from '@kvasir/element/result-fields.js';
import { freshId, lastOrder } from '@kvasir/model';
import { deductionKinds, readMoney, type DeductionKind } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { iconDown, iconUp } from '../builder/entries/icons.ts';
import { entriesAt, moveWrites, type ListedEntry } from '../builder/entries/plan-entries.ts';
import { deductionName, type SharingContext } from './sharing-context.ts';

export function deductionFields(context: SharingContext): unknown {
  const { form, text } = context;
  const place = form.path('sharing', 'deductions');
  return readableOr(form, place, text.deductions, () => {
    const { entries, odd } = entriesAt(form, place);
    return html`<p class="sharing-quiet" id=${form.idOf(place)} tabindex="-1">
        ${entries.length + odd.length === 0 ? text.noDeductions : text.deductionsHint}
      </p>
      ${repeat(
        entries,
        ({ id }) => id,
        (entry, index) => deduction(context, entries, entry, index),
      )}
      ${odd.map((path) => unreadable(form, path, text.deductions))} ${form.host.canEdit ? adding(context) : nothing}`;
  });
}

function deduction(
  context: SharingContext,
  entries: readonly ListedEntry[],
  { id, path, raw }: ListedEntry,
  index: number,
): TemplateResult {
  const { form, text } = context;
  const name = deductionName(context, id);
  const hasBoth = readMoney(raw['amount']) !== undefined && raw['share'] !== undefined;
  return html`<div
    class="panel-entry sharing-deduction"
    role="group"
    aria-label=${name}
    id=${form.idOf(path)}
    tabindex="-1"
  >
    <div class="panel-entry-head">
      <span class="panel-entry-title"><bdi>${name}</bdi></span>
      ${form.host.canEdit ? acts(context, entries, index, name) : nothing}
    </div>
    <div class="sharing-columns">
      ${textEntry(form, { path: [...path, 'title'], label: text.deductionTitle, requirement: 'required' })}
      ${choiceEntry(form, {
        path: [...path, 'kind'],
        label: text.deductionKind,
        choices: choicesOf(deductionKinds, form.terms.deductionKinds),
      })}
      ${partnerEntry(form, { path: [...path, 'to'], label: text.deductionTo })}
    </div>
    <div class="sharing-columns">
      ${moneyEntry(form, {
        path: [...path, 'amount'],
        label: text.deductionAmount,
        currency: readMoney(form.field('sharing', 'gross'))?.currency,
      })}
      ${shareEntry(form, {
        path: [...path, 'share'],
        label: text.deductionShare,
        hint: hasBoth ? text.bothGiven : text.deductionShareHint,
        notAShare: text.notAShare,
      })}
    </div>
  </div>`;
}

function acts(context: SharingContext, entries: readonly ListedEntry[], index: number, name: string): TemplateResult {
  const { form, text } = context;
  const entry = entries[index];
  const id = entry ? form.idOf(entry.path) : '';
  const move = (step: -1 | 1) =>
    button({
      id: `${id}-${step < 0 ? 'up' : 'down'}`,
      label: step < 0 ? text.moveUp(name) : text.moveDown(name),
      icon: step < 0 ? iconUp : iconDown,
      iconOnly: true,
      size: 'small',
      variant: 'quiet',
      disabled: entries[index + step] === undefined,
      onClick: () => {
        form.change(...moveWrites(entries, index, step));
        form.host.announce(text.moved(name, index + step + 1, entries.length));
        const isAtEnd = entries[index + 2 * step] === undefined;
        form.focus(`${id}-${step < 0 === isAtEnd ? 'down' : 'up'}`);
      },
    });
  return html`${entries.length > 1 ? html`${move(-1)}${move(1)}` : nothing}
  ${button({
    label: text.remove(name),
    icon: iconClose,
    iconOnly: true,
    size: 'small',
    variant: 'quiet',
    onClick: () => entry && remove(context, entry, name),
  })}`;
}

function addId({ form }: SharingContext, kind: DeductionKind): string {
  return `${form.idOf(form.path('sharing', 'deductions'))}-${kind}`;
}

function remove(context: SharingContext, { path }: ListedEntry, name: string): void {
  const { form, text } = context;
  const { host } = form;
  form.leave();
  const after = withValue(host.value, path, undefined);
  if (after === host.value) return;
  editWithUndo(host, after, {
    text: form.words.removed(name),
    undo: host.text.undo,
    onUndone: () => {
      host.announce(text.restored);
      form.focus(form.idOf(path));
    },
  });
  form.focus(addId(context, 'protection'));
}

function adding(context: SharingContext): TemplateResult {
  const { form, text } = context;
  const add = (kind: DeductionKind) => {
    const place = form.path('sharing', 'deductions');
    const id = freshId('deduction', (fresh) => entryIds(form.read(place)).includes(fresh));
    const order = lastOrder(entriesAt(form, place).entries.map(({ raw }) => raw));
    const title = kind === 'other' ? '' : form.terms.deductionKinds[kind];
    form.change([[...place, id], { title, kind, ...(order !== undefined && { order }) }]);
    // Its title is known where it is one of the usual ones: what is asked for then is how much it is.
    form.focus(form.idOf([...place, id, kind === 'other' ? 'title' : 'amount']));
  };
  return html`<p class="sharing-acts">
    ${deductionKinds.map((kind) =>
      button({
        id: addId(context, kind),
        label: text.addDeduction[kind],
        icon: iconAdd,
        size: 'small',
        onClick: () => add(kind),
      }),
    )}
  </p>`;
}
