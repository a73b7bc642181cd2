/** The canvas of Horizon Europe's proposal template (Part B 2.3), filled from plans. */
import { textOf } from '../document-text.ts';
import { asMap } from '../patch/json-map.ts';
import { toPointer } from '../pointer.ts';
import type { Id } from '../schema/primitives.ts';
import { exploitationRoutes, type ExploitationRoute } from '../vocabularies/valorisation.ts';
import { plansOf, planOf, type PlanEntry } from './plans.ts';
import { entryIn, inOrder, isWritten, mapEntries, mapIn, termsIn, writtenText, type PlanDocument } from './reading.ts';

/** The six boxes, in the order of the template. */
export const canvasBoxes = [
  'specific-needs',
  'expected-results',
  'measures',
  'target-groups',
  'outcomes',
  'impacts',
] as const;
export type CanvasBox = (typeof canvasBoxes)[number];

/** One line in a box. */
export interface CanvasLine {
  /** The result that it belongs to. */
  readonly result: Id;
  readonly text: string;
  /** Instead of a text: a route, to be said in the reader's language. */
  readonly route?: ExploitationRoute;
  /** The field that it comes from, and goes back to when it is edited (RFC 6901). */
  readonly pointer: string;
  /** Which line of that field it is, counted from 0, blank ones too; absent where it is all of it. */
  readonly line?: number;
}

/** The boxes with their lines. */
export type Canvas = Readonly<Record<CanvasBox, readonly CanvasLine[]>>;

/** The lines of a text that say something. */
function linesOf(result: Id, text: unknown, path: readonly string[]): CanvasLine[] {
  if (!isWritten(text)) return [];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const pointer = toPointer(path);
  return lines.flatMap((line, at): CanvasLine[] => {
    const said = line.trim();
    return said === '' ? [] : [{ result, text: said, pointer, ...(lines.length > 1 && { line: at }) }];
  });
}

function measuresOf({ id, plan }: PlanEntry): CanvasLine[] {
  const at = (...path: readonly string[]): string => toPointer(['valorisationPlans', id, ...path]);
  const routes = termsIn(exploitationRoutes, plan?.['routes']).map((route): CanvasLine => {
    const description = textOf(mapIn(mapIn(plan, 'routeDetails'), route)['description']).trim();
    return { result: id, text: description, route, pointer: at('routes', route) };
  });
  const steps = inOrder(mapEntries(plan?.['steps']), ([, raw]) => raw).flatMap(([step, { title }]): CanvasLine[] =>
    isWritten(title) ? [{ result: id, text: title.trim(), pointer: at('steps', step, 'title') }] : [],
  );
  const how = mapIn(plan, 'jointExploitation')['how'];
  return [...routes, ...linesOf(id, how, ['valorisationPlans', id, 'jointExploitation', 'how']), ...steps];
}

function changesOf({ id, plan }: PlanEntry): CanvasLine[] {
  return inOrder(mapEntries(plan?.['steps']), ([, raw]) => raw).flatMap(([step, { change }]) =>
    linesOf(id, change, ['valorisationPlans', id, 'steps', step, 'change']),
  );
}

/** The indicators that steps are followed by, each once. */
function indicatorsOf(document: PlanDocument, { id, plan }: PlanEntry): CanvasLine[] {
  const linked = mapEntries(plan?.['steps']).flatMap(([, { indicator }]) => writtenText(indicator) ?? []);
  return [...new Set(linked)].flatMap((indicator): CanvasLine[] => {
    const title = entryIn(document.indicators, indicator)?.['title'];
    const pointer = toPointer(['indicators', indicator, 'title']);
    return isWritten(title) ? [{ result: id, text: title.trim(), pointer }] : [];
  });
}

/** The result, and what it is worth by the criteria of a key exploitable one. */
function resultLines(entry: PlanEntry): { readonly title: CanvasLine[]; readonly impact: CanvasLine[] } {
  const { id, result, title, number } = entry;
  const pointer = toPointer(['results', id, 'title']);
  return {
    title: result ? [{ result: id, text: [number, title].filter(Boolean).join(' '), pointer }] : [],
    impact: linesOf(id, asMap(result?.['exploitability'])?.['impact'], ['results', id, 'exploitability', 'impact']),
  };
}

/** The boxes, filled from the plan of one result or, without an id, from all plans. */
export function canvasOf(document: PlanDocument, id?: Id): Canvas {
  const one = id === undefined ? undefined : planOf(document, id);
  const entries = id === undefined ? plansOf(document) : one ? [one] : [];
  const seen = new Set<string>();
  const boxes = entries.map((entry): Canvas => {
    const said = (field: string): CanvasLine[] =>
      linesOf(entry.id, entry.plan?.[field], ['valorisationPlans', entry.id, field]);
    const { title, impact } = resultLines(entry);
    // An indicator that shows the impact of several results is one impact.
    const indicators = indicatorsOf(document, entry).filter(({ pointer }) => !seen.has(pointer));
    for (const { pointer } of indicators) seen.add(pointer);
    return {
      'specific-needs': said('need'),
      'expected-results': title,
      measures: measuresOf(entry),
      'target-groups': [...said('targetGroups'), ...said('users')],
      outcomes: [...said('outcomes'), ...changesOf(entry)],
      impacts: [...said('impacts'), ...impact, ...indicators],
    };
  });
  const box = (name: CanvasBox): CanvasLine[] => boxes.flatMap((filled) => filled[name]);
  return Object.fromEntries(canvasBoxes.map((name) => [name, box(name)])) as Record<CanvasBox, CanvasLine[]>;
}
