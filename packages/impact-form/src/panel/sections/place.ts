import {
  choiceEntry,
  choicesOf,
  facts,
  isolated,
  section,
  tagsEntry,
  termName,
  termsIn,
  textEntry,
  titledName,
  titledOptions,
  unreadable,
  type Check,
} from '@kvasir/element/panel.js';
import { rawText, readable } from '@kvasir/element/controls.js';
import { horizons, impactDimensions, indicatorLevels, keyImpactPathways, orientations } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { IndicatorForm } from '../indicator-form.ts';

/** For what and for whom it stands: orientation, dimension, level, horizon, results, and the lists of others. */
export function placeSection(form: IndicatorForm): TemplateResult {
  return section(form, { name: 'place', read: () => readPlace(form), edit: () => editPlace(form) });
}

function readPlace(form: IndicatorForm): TemplateResult | undefined {
  const { text, impact } = form;
  const { labels } = text;
  return facts(
    [labels.number, isolated(form.field('number'))],
    [labels.orientation, termName(impact.orientations, form.field('orientation'))],
    [labels.dimension, termName(impact.dimensions, form.field('dimension'))],
    [labels.level, termName(impact.levels, form.field('level'))],
    [labels.horizon, termName(impact.horizons, form.field('horizon'))],
    [labels.results, resultNames(form)],
    [labels.sdg, goalWords(form)],
    [labels.keyImpactPathway, termName(text.pathways, form.field('keyImpactPathway'))],
  );
}

function resultNames(form: IndicatorForm): unknown {
  const path = form.path('results');
  if (!form.isReadable(path)) return unreadable(form, path, form.text.labels.results);
  const ids = termsIn(form.read(path));
  if (ids.length === 0) return undefined;
  return html`<ul class="panel-lines">
    ${ids.map((id) => html`<li><bdi class="panel-words">${titledName(form, 'results', id)}</bdi></li>`)}
  </ul>`;
}

/** The goal, and what it is called: `7.2 · Affordable and clean energy`. */
function goalWords(form: IndicatorForm): TemplateResult | undefined {
  const code = readable(form.field('sdg'));
  if (code === undefined) return undefined;
  const name = goalName(form);
  return html`<bdi class="panel-words">${name === undefined ? code : `${code} · ${name}`}</bdi>`;
}

function goalName(form: IndicatorForm): string | undefined {
  const { goals } = form;
  const [goal = ''] = rawText(form.field('sdg')).split('.', 1);
  return Object.hasOwn(goals, goal) ? goals[goal] : undefined;
}

function editPlace(form: IndicatorForm): TemplateResult {
  const { text, impact } = form;
  const { labels, hints } = text;
  const spec = (field: keyof typeof labels) => ({ path: form.path(field), label: labels[field] });
  return html`<div class="panel-columns">
      ${choiceEntry(form, { ...spec('orientation'), choices: choicesOf(orientations, impact.orientations) })}
      ${choiceEntry(form, { ...spec('dimension'), choices: choicesOf(impactDimensions, impact.dimensions) })}
      ${choiceEntry(form, { ...spec('level'), choices: choicesOf(indicatorLevels, impact.levels) })}
      ${choiceEntry(form, { ...spec('horizon'), choices: choicesOf(horizons, impact.horizons) })}
    </div>
    ${tagsEntry(form, {
      ...spec('results'),
      hint: hints.results,
      source: titledOptions(form, 'results'),
      nameOf: (id) => titledName(form, 'results', id),
    })}
    ${textEntry(form, {
      ...spec('sdg'),
      hint: goalName(form) ?? hints.sdg,
      kind: 'code',
      check: checkGoal(text.sdgProblem),
    })}
    ${choiceEntry(form, { ...spec('keyImpactPathway'), choices: choicesOf(keyImpactPathways, text.pathways) })}
    ${textEntry(form, { ...spec('number'), kind: 'code' })}`;
}

/** A goal of UN A/RES/70/1, or one of its targets. */
function checkGoal(problem: string): Check {
  return (value) =>
    typeof value === 'string' && /^([1-9]|1[0-7])(\.([1-9]\d?|[a-d]))?$/.test(value) ? undefined : problem;
}
