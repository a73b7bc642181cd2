import { iconClose } from '@kvasir/element';
import { button, combobox } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import {
  choiceEntry,
  entryIds,
  entryLink,
  fieldOptions,
  isolated,
  readableOr,
  section,
  titledOptions,
  unreadable,
  wholeEntry,
  type Path,
} from '@kvasir/element/panel.js';
import { dependencyTypes, type DependencyType, type Id } from '@kvasir/model';
import type { ItemRef, Link } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryForm } from '../entry-form.ts';
import { isItem, itemAt, scheduled } from '../shown-item.ts';
import { scheduleOf } from '../../schedule-of.ts';

/** A lag that a document can hold. */
const mostLag = 1200;

/** What the item waits for and how, and what waits for it; what waits in vain in words. */
export function dependenciesSection(form: EntryForm): TemplateResult {
  const { text } = form;
  const path = form.path('dependsOn');
  return section(form, {
    name: 'dependencies',
    read: () => readDependencies(form),
    edit: () => html`${readableOr(form, path, text.waitsFor, () => editDependencies(form))} ${dependants(form)}`,
  });
}

function readDependencies(form: EntryForm): unknown {
  const { text } = form;
  const path = form.path('dependsOn');
  const waits = form.isReadable(path) ? waitsFor(form) : unreadable(form, path, text.waitsFor);
  const others = dependants(form);
  return waits || others ? html`${cycleLine(form)} ${waits} ${others}` : undefined;
}

/** The item that an id of a dependency leads to; milestones are looked for first, as the schedule does. */
function itemOf({ host }: EntryForm, id: Id): ItemRef | undefined {
  const collection = (['milestones', 'deliverables'] as const).find((one) => {
    const entries: unknown = host.value[one];
    return typeof entries === 'object' && entries !== null && Object.hasOwn(entries, id);
  });
  return collection && { collection, id };
}

function itemLink(form: EntryForm, ref: ItemRef): TemplateResult {
  return entryLink(form, ref.collection, ref.id, () => form.host.openEntry(ref));
}

function waitsFor(form: EntryForm): TemplateResult | undefined {
  const { text } = form;
  const ids = entryIds(form.field('dependsOn'));
  if (ids.length === 0) return undefined;
  const links = scheduled(form)?.dependsOn ?? [];
  return html`<div class="panel-group">
    <p class="panel-label">${text.waitsFor}</p>
    <ul class="panel-lines">
      ${ids.map((id) => {
        const ref = itemOf(form, id);
        const link = links.find(({ predecessor }) => predecessor.id === id);
        return html`<li>
          ${ref ? itemLink(form, ref) : html`<bdi class="panel-words">${id}</bdi> ${status({ kind: 'danger', label: text.notThere })}`}
          ${link ? howItWaits(form, link) : oddWait(form, id)}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** What stands there as it came, where the schedule makes nothing of it. */
function oddWait(form: EntryForm, id: Id): unknown {
  const path = form.path('dependsOn', id);
  return form.isReadable(path) ? nothing : html`<div class="panel-quiet">${isolated(form.read(path))}</div>`;
}

function howItWaits(form: EntryForm, { type, lag, by }: Link): TemplateResult {
  const { text, roadmap } = form;
  const words = [roadmap.dependencies[type], ...(lag === 0 ? [] : [text.lagOf(lag)])].join(', ');
  return html`<div class="panel-quiet">${words}</div>
    ${by > 0 ? status({ kind: 'danger', label: text.violated(by) }) : nothing}`;
}

function dependants(form: EntryForm): TemplateResult | undefined {
  const { text } = form;
  const links = scheduled(form)?.dependants ?? [];
  if (links.length === 0) return undefined;
  return html`<div class="panel-group">
    <p class="panel-label">${text.waitedForBy}</p>
    <ul class="panel-lines">
      ${links.map((link) => html`<li>${itemLink(form, link.successor)} ${howItWaits(form, link)}</li>`)}
    </ul>
  </div>`;
}

/** The way round on which the item waits for itself. */
function cycleLine(form: EntryForm): TemplateResult | typeof nothing {
  const { item, host, text } = form;
  if (!isItem(item)) return nothing;
  const cycle = scheduleOf(host.value).cycles.find((refs) =>
    refs.some(({ collection, id }) => collection === item.collection && id === item.id),
  );
  if (!cycle) return nothing;
  const names = cycle.map((ref) => {
    const { number, title } = itemAt(form, ref, host.value);
    return number || title || ref.id;
  });
  const label = text.inCycle([...names, ...names.slice(0, 1)].join(' → '));
  return html`<p>${status({ kind: 'danger', label: html`<bdi>${label}</bdi>` })}</p>`;
}

function editDependencies(form: EntryForm): TemplateResult {
  const { text, wording } = form;
  const path = form.path('dependsOn');
  const ids = entryIds(form.read(path));
  return html`${cycleLine(form)}
  ${repeat(
    ids,
    (id) => id,
    (id) => editDependency(form, id),
  )}
  ${combobox({
    ...fieldOptions(form, { path, label: text.addDependency }),
    wording,
    value: undefined,
    source: candidates(form, ids),
    onSelect: (option) => {
      if (!option) return;
      form.change([[...path, option.key], {}]);
      form.focus(form.idOf([...path, option.key, 'type']));
    },
  })}`;
}

/** All that it could wait for: not itself, and not what it waits for already. */
function candidates(form: EntryForm, ids: readonly Id[]): ReturnType<typeof titledOptions> {
  const [milestones, deliverables] = [titledOptions(form, 'milestones'), titledOptions(form, 'deliverables')];
  return form.list('dependencies', [milestones, deliverables, ids.join('\n')], () =>
    [...milestones, ...deliverables].filter(({ key }) => !ids.includes(key) && key !== form.item?.id),
  );
}

function editDependency(form: EntryForm, id: Id): TemplateResult {
  const { text, roadmap, words } = form;
  const path = form.path('dependsOn', id);
  const ref = itemOf(form, id);
  const name = ref ? nameOf(form, ref) : id;
  const titleId = `${form.idOf(path)}-name`;
  return html`<div class="panel-entry" role="group" aria-labelledby=${titleId}>
    <div class="panel-entry-head">
      <span class="panel-entry-title" id=${titleId}
        ><bdi>${name}</bdi> ${ref ? nothing : status({ kind: 'danger', label: text.notThere })}</span
      >
      ${button({
        label: words.removeEntry(name),
        icon: iconClose,
        iconOnly: true,
        variant: 'quiet',
        size: 'small',
        onClick: () => {
          form.change([path, undefined]);
          form.host.announce(words.removed(name));
          form.focus(form.idOf(form.path('dependsOn')));
        },
      })}
    </div>
    ${readableOr(form, path, name, () => dependencyFields(form, path, roadmap.dependencies))}
  </div>`;
}

function nameOf(form: EntryForm, ref: ItemRef): string {
  const { number, title } = itemAt(form, ref, form.host.value);
  return [number, title].filter(Boolean).join(' ') || ref.id;
}

function dependencyFields(
  form: EntryForm,
  path: Path,
  types: Readonly<Record<DependencyType, string>>,
): TemplateResult {
  const { text } = form;
  const link = scheduled(form)?.dependsOn.find(({ predecessor }) => predecessor.id === path.at(-1));
  return html`<div class="panel-stack">
      ${choiceEntry(form, {
        path: [...path, 'type'],
        label: text.dependencyType,
        placeholder: `FS · ${types.FS}`,
        choices: dependencyTypes.map((key) => ({ key, label: `${key} · ${types[key]}` })),
      })}
      ${wholeEntry(form, { path: [...path, 'lag'], label: text.lag, hint: text.lagHint, least: -mostLag, most: mostLag })}
    </div>
    ${link && link.by > 0 ? html`<p>${status({ kind: 'danger', label: text.violated(link.by) })}</p>` : nothing}`;
}
