import { compact, filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import type { PlainMap } from '../shared/plain.ts';
import { membersOf, remainder, takeText } from '../shared/taking.ts';

type LinkEntry = { kind: string; url: string; fromRor?: PlainMap };

/** The first website is the partner's; Wikipedia and any further website are links of that kind. */
export function readLinks(source: PlainMap): {
  website: string | undefined;
  links: Record<string, LinkEntry> | undefined;
} {
  const links: Record<string, LinkEntry> = {};
  const key = keyMaker('link');
  let website: string | undefined;
  for (const { item, detach } of membersOf(source, 'links')) {
    const url = takeText(item, 'value');
    if (url === undefined) continue;
    detach();
    const kind = takeText(item, 'type') ?? 'other';
    const rest = remainder(item);
    if (kind === 'website' && website === undefined && rest === undefined) website = url;
    else links[key(kind)] = compact({ kind, url, fromRor: rest });
  }
  return { website, links: filled(links) };
}
