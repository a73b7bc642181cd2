/** Who owns and controls the result, how it is protected, and how open it is: the matrix' own fields, edited in place. */
import { proseEntry, type Path } from '@kvasir/element/panel.js';
import {
  controlSection,
  hasJointRegime,
  opennessSection,
  ownershipSection,
  protectionSection,
  regimeSection,
  resultFieldStyles,
  resultSectionOf,
  transferSection,
} from '@kvasir/element/result-fields.js';
import { fromPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { othersSection } from './ownership/others-section.ts';
import { ownershipCatalogue, type OwnershipMessages } from './ownership/ownership.messages.ts';
import { ownershipStyles } from './ownership/ownership.styles.ts';
import { ResultStepForm } from './ownership/result-step-form.ts';

export class OwnershipStep extends StepPart<OwnershipMessages> {
  readonly #result: ResultStepForm;

  constructor(form: PlanForm) {
    super(form, ownershipCatalogue, [resultFieldStyles, ownershipStyles]);
    this.#result = new ResultStepForm(form.host);
  }

  openAt(pointer: string): void {
    const [collection, , field, inner] = fromPointer(pointer) ?? [];
    const section = collection === 'results' ? resultSectionOf(field, inner) : undefined;
    if (!section) return;
    this.#follow();
    // The regime of a single owner stands nowhere: what makes it needed, or not, is whose the result is.
    const isHidden = section === 'regime' && !hasJointRegime(this.#result);
    this.#result.setOpen(isHidden ? 'ownership' : section, true);
  }

  protected override renderPart(): unknown {
    this.#follow();
    const result = this.#result;
    if (!result.isReady) return nothing;
    const path = result.path();
    // Fields of a result that is gone, or that is none, would make another one.
    const isThere = result.read(path) !== undefined && result.isReadable(path);
    return html`<div class="ownership" @focusout=${() => result.leave()}>
      ${
        isThere
          ? html`${this.#place(['ownership'], ownershipSection(result))} ${this.#regime()}
            ${this.#place(['control'], controlSection(result))}
            ${this.#place(['protection'], protectionSection(result))}`
          : nothing
      }
      ${this.#protectionUse()}
      ${
        isThere
          ? html`${this.#place(['openAccess'], opennessSection(result))}
            ${this.#place(['transfer'], transferSection(result))}
            ${place(result.idOf(result.path('accessRights')), othersSection(result))}`
          : nothing
      }
    </div>`;
  }

  /** The form goes along with the plan that is shown. */
  #follow(): void {
    const id = this.form.item?.id;
    if (id !== this.#result.item?.id) this.#result.turnTo(id === undefined ? undefined : { collection: 'results', id });
  }

  /** A part of the result, and the place to which the way to a field of it leads that is not drawn. */
  #place(keys: Path, content: TemplateResult): TemplateResult {
    const result = this.#result;
    const path = result.path(...keys);
    // What cannot be read has a place of its own.
    return place(result.isReadable(path) ? result.idOf(path) : undefined, content);
  }

  #regime(): unknown {
    const result = this.#result;
    if (!hasJointRegime(result)) return nothing;
    const content = regimeSection(result);
    // While it is edited, the regime is a field.
    return result.isOpen('regime')
      ? this.#place(['ownership', 'agreement'], content)
      : place(result.idOf(result.path('ownership', 'jointRegime')), content);
  }

  /** The plan's own: what the protection of the result is good for on its way to use. */
  #protectionUse(): TemplateResult {
    const { form, text } = this;
    return html`<div class="ownership-use">
      ${proseEntry(form, {
        path: form.path('protectionUse'),
        label: text.protectionUse,
        hint: text.protectionUseHint,
        rows: 3,
      })}
    </div>`;
  }
}

function place(id: string | undefined, content: TemplateResult): TemplateResult {
  return html`<div class="ownership-place" id=${id ?? nothing} tabindex="-1">${content}</div>`;
}
