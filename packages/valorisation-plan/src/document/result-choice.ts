import { selectField, type Wording } from '@kvasir/element/controls.js';
import { textOf, type Id } from '@kvasir/model';
import type { TemplateResult } from 'lit';
import type { PlanHost } from '../plan-host.ts';

export interface ResultChoiceOptions {
  readonly id: string;
  readonly label: string;
  readonly wording: Wording;
  /** What all results together are called; without it, there is one to be chosen. */
  readonly all: string | undefined;
  /** Whether all are shown. */
  readonly isAll: boolean;
  choose(result: Id): void;
  chooseAll(): void;
}

/** Stands for all results: no result can have it for its id, because ids of choices have a mark in front. */
const everything = 'all';
const mark = '#';

/** Chooses the result that is looked at, or all of them. */
export function resultChoice(host: PlanHost, options: ResultChoiceOptions): TemplateResult {
  const { id, label, wording, all, isAll, choose, chooseAll } = options;
  const results = host.model.portfolio.map((entry) => ({
    key: `${mark}${entry.id}`,
    label: [textOf(entry.number).trim(), entry.title].filter(Boolean).join(' '),
  }));
  return selectField<string>({
    id,
    label,
    wording,
    requirement: 'required',
    value: isAll ? everything : `${mark}${host.result ?? ''}`,
    choices: [...(all === undefined ? [] : [{ key: everything, label: all }]), ...results],
    onChange: (key) => {
      if (key === everything) chooseAll();
      else if (key !== undefined) choose(key.slice(mark.length));
    },
  });
}
