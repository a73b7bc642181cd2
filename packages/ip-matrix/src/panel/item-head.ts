import { readable } from '@kvasir/element/controls.js';
import { fieldsOf, termsIn, type HeaderContent } from '@kvasir/element/panel.js';
import { resultParts } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { completenessRing, countDone, partState, readinessStrip } from '@kvasir/element/display.js';
import type { ItemRef } from '../items.ts';
import type { ItemState } from './item-state.ts';
import type { PanelForm } from './panel-form.ts';

/** The title of an item; of one without, the words for that. */
export function titleOf(form: PanelForm, { collection, id }: ItemRef): string {
  return readable(form.read([collection, id, 'title'])) ?? form.terms.untitled;
}

/** What it is, in a line; of a result also how ready and how complete it is. */
export function itemHead(form: PanelForm, state: ItemState): Omit<HeaderContent, 'title'> {
  const isResult = form.item?.collection === 'results';
  return {
    kind: kindOf(form),
    measures: isResult ? html`${readiness(form)} ${completenessLine(form, state)}` : undefined,
  };
}

/** "R3 · Deliverable D3.2 · Key exploitable result", "B1 · Background of Institut Val-Marne". */
function kindOf(form: PanelForm): string[] {
  const { text, terms, format, item } = form;
  const number = readable(form.field('number'));
  const parts: string[] = [];
  if (item?.collection === 'background') {
    const partner = readable(form.field('partner'));
    parts.push(...(number ? [number] : []), partner ? text.backgroundOf(form.partnerName(partner)) : text.background);
  } else {
    const deliverables = termsIn(form.field('deliverables')).map(
      (id) => readable(fieldsOf(form.read(['deliverables', id]))['number']) ?? id,
    );
    parts.push(number ?? text.result);
    if (deliverables.length > 0) parts.push(text.deliverable(format.list(deliverables)));
    if (form.field('keyExploitable') === true) parts.push(terms.keyExploitable);
  }
  return parts;
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** How ready it is now, and how ready it shall be; nothing where neither is known. */
function readiness(form: PanelForm): TemplateResult | typeof nothing {
  const level = (key: 'now' | 'target') => levels.find((known) => known === form.field('trl', key));
  const [now, target] = [level('now'), level('target')];
  if (now === undefined && target === undefined) return nothing;
  return readinessStrip({ now, target, text: form.terms.trl(now, target), label: form.text.readiness(now, target) });
}

function completenessLine(form: PanelForm, { completeness, attention }: ItemState): TemplateResult {
  const { text, terms, format } = form;
  const done = countDone(completeness, attention);
  const states = resultParts.map((part) =>
    text.partWithState(terms.parts[part], text.partStates[partState(completeness, attention, part)]),
  );
  const label = `${text.settled(done, resultParts.length, format)}. ${states.join('; ')}`;
  return html`<span class="panel-completeness ${done === resultParts.length ? 'panel-complete' : ''}"
    >${completenessRing(completeness, attention, label)}<span aria-hidden="true"
      >${format.number(done)}<span class="panel-of">/${format.number(resultParts.length)}</span></span
    ></span
  >`;
}
