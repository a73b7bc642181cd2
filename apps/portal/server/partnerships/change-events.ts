import { Bell } from './bell.ts';
import type { Partnerships } from './partnerships.ts';
import type { Changed, ChangeRecord, PartnershipRecord } from './records.ts';
import { tagOf, versionOf, type Version } from './version-tag.ts';

/** Milliseconds without a change after which a comment is sent, so that no proxy takes the stream for dead. */
const heartbeatInterval = 20_000;

/** More changes than these are not told one by one: to read the document again is less. */
const mostReplayed = 100;

/**
 * The changes of a document as server-sent events, as they happen, from the version on that a reader has (`since`). One
 * whose version is unknown, or too far behind, is told the version that there is without a patch: read the document again.
 *
 * The next change is asked for when the one before has gone out, so a slow reader fills no memory.
 */
export async function* changeEvents(
  partnerships: Pick<Partnerships, 'onChange' | 'changesAfter' | 'read'>,
  project: string,
  record: PartnershipRecord,
  since: Version | undefined,
  closed: AbortSignal,
): AsyncGenerator<string> {
  const bell = new Bell();
  const stopListening = partnerships.onChange(project, () => bell.ring());
  closed.addEventListener('abort', () => bell.ring(), { once: true });
  try {
    const canFollow = since?.origin === record.origin && since.number <= record.number;
    let current: Version = canFollow ? since : record;
    // The first piece takes the headers along: whoever opened the stream hears at once that it is open.
    yield canFollow ? ': open\n\n' : versionEvent(record);
    while (!closed.aborted) {
      const changes = await partnerships.changesAfter(project, current.number, mostReplayed + 1);
      if (changes.length > mostReplayed) {
        const latest = await partnerships.read(project);
        if (!latest) return;
        current = latest;
        yield versionEvent(latest);
        continue;
      }
      for (const change of changes) {
        const base = current;
        current = { origin: base.origin, number: change.number };
        yield patchEvent(base, current, change);
      }
      if (changes.length === 0 && !(await bell.heard(heartbeatInterval))) yield ': still here\n\n';
    }
  } finally {
    stopListening();
  }
}

/** The version in a `Last-Event-ID`, which is the tag of the version that a reader had last. */
export function readLastEventId(header: string | string[] | undefined): Version | undefined {
  return typeof header === 'string' ? versionOf(header) : undefined;
}

function versionEvent(record: PartnershipRecord): string {
  return event(record, record.changed ? whoAndWhen(record.changed) : {});
}

function patchEvent(base: Version, version: Version, change: ChangeRecord): string {
  return event(version, { base: tagOf(base), patch: JSON.parse(change.patch) as unknown, ...whoAndWhen(change) });
}

function event(version: Version, data: object): string {
  return `event: change\nid: ${tagOf(version)}\ndata: ${JSON.stringify(data)}\n\n`;
}

function whoAndWhen({ by, at }: Changed): object {
  return { by, at: at.toISOString() };
}
