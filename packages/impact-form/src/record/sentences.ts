/** What is said of a value that is odd, or that is none. */
import type { ShownIndicator } from '../impact-model.ts';
import { shownUnit } from '../unit-name.ts';
import { entryText, readEntry } from './entry.ts';
import type { RowSettings } from './rows.ts';
import type { Question } from './unlikely.ts';

function rangeText(from: number | undefined, to: number | undefined, { text, format }: RowSettings): string {
  const [low, high] = [from, to].map((bound) => (bound === undefined ? undefined : entryText(bound, format)));
  return text.outOfRange(low, high);
}

export function questionText({ oddity }: Question, settings: RowSettings): string {
  const { text, format } = settings;
  switch (oddity.kind) {
    case 'times':
      return text.times(oddity.times, format.number(oddity.times), oddity.of);
    case 'range':
      return rangeText(oddity.from, oddity.to, settings);
    case 'negative':
      return text.negative;
    case 'far':
      return text.far(entryText(oddity.known, format), oddity.of);
  }
}

export function problemText(text: string, raw: ShownIndicator['raw'], settings: RowSettings): string | undefined {
  const entry = readEntry(text, raw, settings.format.language);
  if (entry.kind !== 'unread') return undefined;
  const { text: words } = settings;
  switch (entry.why) {
    case 'no-value':
      return words.sayWhy;
    case 'out-of-range':
      return words.tooLarge;
    case 'not-a-rating':
      return words.notARating;
    case 'other-unit':
      return words.otherUnit(entry.unit, shownUnit(raw['unit']));
    case 'not-a-number':
      return words.notANumber;
  }
}
