import { textOf } from '@kvasir/model';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ShownIndicator } from '../impact-model.ts';

export function titleOf({ raw }: ShownIndicator, text: ImpactFormMessages): string {
  return textOf(raw['title']).trim() || text.untitled;
}

export function numberOf({ raw }: ShownIndicator): string {
  return textOf(raw['number']).trim();
}

/** Its number and title, where it is named out of its row. */
export function wholeName(indicator: ShownIndicator, text: ImpactFormMessages): string {
  return `${numberOf(indicator)} ${titleOf(indicator, text)}`.trim();
}

/** Its number; its title where it has none. */
export function shortName(indicator: ShownIndicator, text: ImpactFormMessages): string {
  return numberOf(indicator) || titleOf(indicator, text);
}
