/** What an indicator is measured in, as it is read. */
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { shownUnit, unitName } from '../unit-name.ts';
import { isJudged } from './entry.ts';
import type { RecordMessages } from './record.messages.ts';

export interface ReadUnit {
  /** By itself: at a field, in a column of units. */
  readonly unit: string;
  /** Beside a number: what is counted or judged has none there. */
  readonly sign: string;
}

export function readUnit(raw: ShownIndicator['raw'], text: RecordMessages, shared: ImpactFormMessages): ReadUnit {
  if (isJudged(raw)) return { unit: text.ratingUnit, sign: '' };
  return { unit: unitName(raw['unit'], shared), sign: shownUnit(raw['unit']) };
}
