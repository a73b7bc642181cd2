import {
  choiceEntry,
  choicesOf,
  facts,
  prose,
  proseEntry,
  section,
  termName,
  textEntry,
} from '@kvasir/element/panel.js';
import { directions, indicatorKinds } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { neededFact } from '../gaps.ts';
import type { IndicatorForm } from '../indicator-form.ts';
import { unitName } from '../../unit-name.ts';

/** What exactly is counted or judged, in what unit, and where it shall go. */
export function meaningSection(form: IndicatorForm, goTo: (pointer: string) => void): TemplateResult {
  return section(form, { name: 'meaning', read: () => readMeaning(form, goTo), edit: () => editMeaning(form) });
}

function readMeaning(form: IndicatorForm, goTo: (pointer: string) => void): TemplateResult {
  const { text, impact } = form;
  const { labels } = text;
  const definition = prose(form.field('definition'));
  const isJudged = form.field('kind') === 'qualitative';
  const unit = unitName(form.field('unit'), text) || undefined;
  return html`${definition}
  ${facts(
    ...(definition ? [] : [neededFact(form, 'definition', undefined, goTo)]),
    [labels.kind, termName(impact.kinds, form.field('kind'))],
    // What is judged has a scale in the place of a unit.
    ...(isJudged && unit === undefined
      ? []
      : [neededFact(form, 'unit', unit && html`<bdi class="panel-words">${unit}</bdi>`, goTo)]),
    neededFact(form, 'direction', termName(impact.directions, form.field('direction')), goTo),
  )}`;
}

function editMeaning(form: IndicatorForm): TemplateResult {
  const { impact } = form;
  const { labels, hints } = form.text;
  return html`${textEntry(form, {
      path: form.path('title'),
      label: labels.title,
      hint: hints.title,
      requirement: 'required',
    })}
    ${proseEntry(form, { path: form.path('definition'), label: labels.definition, hint: hints.definition, rows: 3 })}
    ${choiceEntry(form, { path: form.path('kind'), label: labels.kind, choices: choicesOf(indicatorKinds, impact.kinds) })}
    <div class="panel-columns">
      ${textEntry(form, { path: form.path('unit'), label: labels.unit, hint: hints.unit, kind: 'code' })}
      ${choiceEntry(form, {
        path: form.path('direction'),
        label: labels.direction,
        hint: hints.direction,
        choices: choicesOf(directions, impact.directions),
      })}
    </div>`;
}
