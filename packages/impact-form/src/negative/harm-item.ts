/** One negative impact: a line with its severity and who sees to it, that folds open to its fields. */
import { iconChevronDown, iconMore, icon } from '@kvasir/element';
import { button, menuButton, partnerMark, rawText, readable } from '@kvasir/element/controls.js';
import { heading, levelBelow } from '@kvasir/element/display.js';
import {
  choiceEntry,
  choicesOf,
  partnerEntry,
  proseEntry,
  radioEntry,
  tagsEntry,
  termsIn,
} from '@kvasir/element/panel.js';
import { impactDimensions, orientations, riskLevels, textOf, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { shortName, wholeName } from '../overview/indicator-name.ts';
import type { Harm } from './entries.ts';
import { facts, termName, written } from './facts.ts';
import type { NegativeContext } from './negative-context.ts';

export function harmName({ raw }: Harm, { text }: Pick<NegativeContext, 'text'>): string {
  return readable(raw['description']) ?? text.newImpact;
}

export function harmItem(
  harms: readonly Harm[],
  index: number,
  context: NegativeContext,
): TemplateResult | typeof nothing {
  const harm = harms[index];
  if (!harm) return nothing;
  const { form, host, text, level, fold } = context;
  const { path } = harm;
  const id = form.idOf(path);
  const name = harmName(harm, context);
  const isOpen = form.isOpenAt(path);
  const title = html`<bdi class="neg-words">${name}</bdi>`;
  return html`<li class="harm ${isOpen ? 'is-open' : ''}">
    <div class="harm-head">
      <svg class="triangle" viewBox="0 0 15 14" aria-hidden="true"><path d="M1.5 2h12l-6 10z"></path></svg>
      ${heading(
        levelBelow(level, 1),
        host.canEdit
          ? html`<button
              type="button"
              class="neg-fold"
              id=${id}
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls="${id}-fields"
              @click=${() => fold(path, !isOpen, form.idOf([...path, 'description']))}
            >
              ${title}${icon(iconChevronDown)}
            </button>`
          : title,
        'harm-name',
      )}
      <span class="harm-marks">${marks(harm, context)}</span>
      ${
        host.canEdit
          ? menuButton({
              id: `${id}-menu`,
              label: text.actions(name),
              icon: iconMore,
              iconOnly: true,
              size: 'small',
              variant: 'quiet',
              items: context.actions(harms, index, name),
            })
          : nothing
      }
    </div>
    <div id="${id}-fields" class=${isOpen ? 'neg-fields' : nothing}>${isOpen ? fields(harm, context) : nothing}</div>
    ${isOpen ? nothing : read(harm, context)}
  </li>`;
}

function marks({ raw }: Harm, { host, text }: NegativeContext): unknown {
  const severity = termName(text.severities, readable(raw['severity']));
  const partner = host.model.partnerMap.get(textOf(raw['responsible']));
  return html`${
    severity === undefined
      ? nothing
      : html`<span class="neg-quiet"
          ><span class="visually-hidden">${text.severity}: </span><bdi>${severity}</bdi></span
        >`
  }
  ${
    partner
      ? html`<span class="visually-hidden">${text.responsible}: </span
          >${partnerMark({ ...partner.mark, name: partner.name || partner.id })}`
      : nothing
  }`;
}

/** Whoever cannot edit reads all of it; who can sees it on paper. */
function read({ raw, indicator }: Harm, context: NegativeContext): unknown {
  const { host, text } = context;
  const following = termsIn(raw['indicators']);
  return facts(
    [
      [text.affected, written(readable(raw['affected']))],
      [text.mitigation, written(readable(raw['mitigation']))],
      [text.followedBy, following.length > 0 ? following.map((id) => follower(id, context)) : undefined],
      [text.reportedWith, indicator && indicatorLink(indicator.id, context)],
      [text.orientation, written(termName(host.text.orientations, readable(raw['orientation'])))],
      [text.dimension, written(termName(host.text.dimensions, readable(raw['dimension'])))],
    ],
    host.canEdit ? 'neg-on-paper' : '',
  );
}

function follower(id: Id, context: NegativeContext): TemplateResult {
  const isThere = context.host.model.indicator(id) !== undefined;
  return isThere
    ? indicatorLink(id, context)
    : html`<bdi class="neg-words neg-wrong">${context.text.notAnIndicator(id)}</bdi> `;
}

/** A press on it opens the indicator beside the view. */
function indicatorLink(id: Id, { host }: NegativeContext): TemplateResult {
  const indicator = host.model.indicator(id);
  return html`<button type="button" class="retry" data-do="indicator" data-id=${id}>
      <bdi>${indicator ? wholeName(indicator, host.text) : id}</bdi></button
    >&#32;`;
}

function fields({ path, raw, indicator }: Harm, context: NegativeContext): TemplateResult {
  const { form, host, text } = context;
  const at = (field: string) => [...path, field];
  const options = form.list('indicators', [host.model.indicators], () =>
    host.model.indicators.map((one) => ({ key: one.id, label: wholeName(one, host.text) })),
  );
  const nameOf = (id: Id): string => {
    const one = host.model.indicator(id);
    return one ? shortName(one, host.text) : text.notAnIndicator(id);
  };
  const [orientation, dimension] = [rawText(raw['orientation']), rawText(raw['dimension'])];
  return html`<div class="neg-wide">
      ${proseEntry(form, { path: at('description'), label: text.description, requirement: 'required' })}
    </div>
    ${proseEntry(form, { path: at('affected'), label: text.affected })}
    ${proseEntry(form, { path: at('mitigation'), label: text.mitigation })}
    <div class="neg-inline">
      ${radioEntry(form, { path: at('severity'), label: text.severity, choices: choicesOf(riskLevels, text.severities) })}
    </div>
    ${partnerEntry(form, { path: at('responsible'), label: text.responsible })}
    ${choiceEntry(form, {
      path: at('orientation'),
      label: text.orientation,
      choices: choicesOf(orientations, host.text.orientations),
    })}
    ${choiceEntry(form, {
      path: at('dimension'),
      label: text.dimension,
      choices: choicesOf(impactDimensions, host.text.dimensions),
    })}
    <div class="neg-wide">
      ${tagsEntry(form, {
        path: at('indicators'),
        label: text.followedBy,
        hint: text.followedByHint,
        source: options,
        nameOf,
      })}
      <p class="neg-acts">
        ${button({
          label: text.addFollowing,
          size: 'small',
          variant: 'quiet',
          onClick: () => host.openLibrary({ ...(orientation && { orientation }), ...(dimension && { dimension }) }),
        })}
        ${indicator ? html`<span class="neg-quiet">${text.reportedWith} ${indicatorLink(indicator.id, context)}</span>` : nothing}
      </p>
    </div>`;
}
