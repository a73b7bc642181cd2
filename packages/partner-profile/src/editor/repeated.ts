import { iconAdd, iconClose } from '@kvasir/element';
import { button } from '@kvasir/element/controls.js';
import { toPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CollectionName } from './editor.messages.ts';
import { addEntry, addId, entriesOf, lineId, removeEntry } from './entries.ts';
import { originText } from './field-options.ts';
import { unreadable } from './field-unreadable.ts';
import { problemMark, staysOpen, toggled } from './group.ts';
import { fieldsOf, isContainer, type Path, type PlainObject } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';
import { originOf } from './provenance-patch.ts';

export interface RepeatedOptions {
  collection: CollectionName;
  /** What an entry is called in its line; an entry without a name is called by the collection's word for it. */
  title: (entry: PlainObject) => string | undefined;
  /** What else its line says. */
  detail?: (entry: PlainObject) => string | undefined;
  fields: (path: Path, entry: PlainObject) => unknown;
  /** The key of the field that gets the focus in a new entry. */
  first: string;
  /** What a new entry holds. */
  initial?: () => object;
}

/** A list with a thousand entries is drawn in parts: each line is a fold with a button. */
const atFirst = 30;

/** A list of entries: each a line that unfolds into its fields, with a button to remove it; and one to add another. */
export function repeated(form: PartnerForm, options: RepeatedOptions): TemplateResult {
  const { collection } = options;
  const { text } = form;
  const words = text.collections[collection];
  const path = [collection];
  if (!isContainer(form.read(path))) return unreadable(form, { path, label: words.heading });
  const editable = !form.readOnly && !form.disabled;
  const entries = entriesOf(form, collection);
  const all = form.state.isOpen(`all ${collection}`) ?? false;
  const isDrawn = (id: string, index: number) => all || index < atFirst || form.hasProblem([[collection, id]], 'any');
  const drawn = entries.filter(([id], index) => isDrawn(id, index));
  return html`<div class="repeated" part="list">
    <ul class="entries" aria-label=${words.heading} ?hidden=${entries.length === 0}>
      ${repeat(
        drawn,
        ([id]) => id,
        ([id, value]) => entry(form, options, id, value, editable),
      )}
    </ul>
    ${
      drawn.length < entries.length
        ? button({
            label: text.showAll(entries.length, form.format),
            variant: 'quiet',
            size: 'small',
            onClick: () => {
              form.state.setOpen(`all ${collection}`, true);
              form.host.element.requestUpdate();
            },
          })
        : nothing
    }
    ${
      editable
        ? button({
            id: addId(form, collection),
            label: words.add,
            icon: iconAdd,
            size: 'small',
            onClick: () => addEntry(form, collection, options.initial?.() ?? {}, options.first),
          })
        : nothing
    }
  </div>`;
}

function entry(
  form: PartnerForm,
  options: RepeatedOptions,
  id: string,
  value: unknown,
  editable: boolean,
): TemplateResult {
  const { collection } = options;
  const path = [collection, id];
  const known = fieldsOf(value);
  const title = options.title(known)?.trim() || form.text.collections[collection].unnamed;
  const hasShownProblem = form.hasProblem([path], 'shown');
  const name = toPointer(path);
  const isOpen = staysOpen(form, name, hasShownProblem);
  const isDrawn = isOpen || form.hasProblem([path], 'any');
  const detail = options.detail?.(known);
  const origin = originOf(form.value, path);
  return html`<li class="entry" part="entry">
    <details class="entry-fold" ?open=${isOpen} @toggle=${(event: Event) => toggled(form, name, isOpen, event)}>
      <summary class="entry-line" id=${lineId(form, path)}>
        <span class="entry-words">
          <bdi class="entry-title">${title}</bdi>
          ${detail ? html`<bdi class="entry-detail">${detail}</bdi>` : nothing}
          ${hasShownProblem ? problemMark(form) : nothing}
        </span>
      </summary>
      ${
        isDrawn
          ? html`<div class="entry-fields">
              ${origin ? html`<p class="entry-origin">${originText(form, origin)}</p>` : nothing}
              ${isContainer(value) ? options.fields(path, known) : unreadable(form, { path, label: title })}
            </div>`
          : nothing
      }
    </details>
    ${
      editable
        ? html`<span class="entry-remove"
            >${button({
              label: form.text.remove(title),
              icon: iconClose,
              iconOnly: true,
              variant: 'quiet',
              size: 'small',
              onClick: () => removeEntry(form, collection, id, title),
            })}</span
          >`
        : nothing
    }
  </li>`;
}
