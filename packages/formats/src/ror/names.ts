import { compact, filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import type { PlainMap } from '../shared/plain.ts';
import { membersOf, remainder, takeText, takeTexts } from '../shared/taking.ts';

type NameEntry = { text: string; lang?: string; kinds?: Record<string, true>; fromRor?: PlainMap };

export interface RorNames {
  /** The name ROR displays, else the first label, else the first name, else empty. */
  display: string;
  /** The first acronym; the record does not rank them. */
  acronym: string | undefined;
  all: Record<string, NameEntry> | undefined;
}

export function readNames(source: PlainMap): RorNames {
  const all: Record<string, NameEntry> = {};
  const key = keyMaker('name');
  for (const { item, detach } of membersOf(source, 'names')) {
    const text = takeText(item, 'value');
    if (text === undefined) continue;
    detach();
    const lang = takeText(item, 'lang');
    const kinds = Object.fromEntries(takeTexts(item, 'types').map((kind) => [kind, true as const]));
    all[key(lang, text)] = compact({ text, lang, kinds: filled(kinds), fromRor: remainder(item) });
  }
  const entries = Object.values(all);
  const first = (kind: string): string | undefined => entries.find(({ kinds }) => kinds?.[kind])?.text.trim();
  return {
    display: first('ror_display') ?? first('label') ?? entries[0]?.text.trim() ?? '',
    acronym: first('acronym'),
    all: filled(all),
  };
}
