import { fromPointer, isSafeKey, toPointer } from '@kvasir/model';
import { fieldsOf, isContainer, readAt, removeAt, setAt, type Path, type PlainObject } from './partner-patch.ts';

export interface Origin {
  source: string;
  /** ISO 8601 calendar date. */
  retrieved: string | undefined;
  /** The place that the statement is about: the fact itself, or something that it is part of. */
  pointer: string;
}

/** Where a fact comes from: the longest pointer that leads to it wins. Statements that cannot be read say nothing. */
export function originOf(partner: unknown, path: Path): Origin | undefined {
  const provenance = fieldsOf(readAt(partner, ['provenance']));
  for (let length = path.length; length >= 0; length -= 1) {
    const pointer = toPointer(path.slice(0, length));
    const statement = Object.hasOwn(provenance, pointer) ? fieldsOf(provenance[pointer]) : {};
    const { source, retrieved } = statement;
    if (typeof source === 'string' && source !== '') {
      return { source, retrieved: typeof retrieved === 'string' ? retrieved : undefined, pointer };
    }
  }
  return undefined;
}

/** Notes that a user has edited a place today; says nothing twice. */
export function markEdited(partner: unknown, path: Path, today: string): unknown {
  const known = originOf(partner, path);
  const isSaid = known?.source === 'edited' && known.retrieved === today && known.pointer !== '';
  if (isSaid) return partner;
  // What was said of the parts is no longer true of them.
  const { partner: silent } = forgetWithin(partner, path);
  return setAt(silent, ['provenance', toPointer(path)], { source: 'edited', retrieved: today });
}

/** Takes away, and gives back, what is said of a place and of all within it. */
export function forgetWithin(partner: unknown, path: Path): { partner: unknown; forgotten: PlainObject } {
  const root = toPointer(path);
  const all = Object.entries(fieldsOf(readAt(partner, ['provenance'])));
  const within = ([pointer]: [string, unknown]) => pointer === root || pointer.startsWith(`${root}/`);
  const forgotten = Object.fromEntries(all.filter(within));
  if (Object.keys(forgotten).length === 0) return { partner, forgotten };
  const rest = Object.fromEntries(all.filter((statement) => !within(statement)));
  const silent =
    Object.keys(rest).length === 0 ? removeAt(partner, ['provenance']) : setAt(partner, ['provenance'], rest);
  return { partner: silent, forgotten };
}

/** Says again what was taken away. */
export function recallWithin(partner: unknown, forgotten: PlainObject): unknown {
  const known = readAt(partner, ['provenance']);
  if (Object.keys(forgotten).length === 0 || !isContainer(known)) return partner;
  return setAt(partner, ['provenance'], { ...fieldsOf(known), ...forgotten });
}

/** Every place that a source is said to have given, as a path. */
export function placesFrom(partner: unknown, source: string): Path[] {
  return Object.entries(fieldsOf(readAt(partner, ['provenance']))).flatMap(([pointer, statement]) => {
    const path = fieldsOf(statement)['source'] === source ? fromPointer(pointer) : undefined;
    return path?.every(isSafeKey) ? [path] : [];
  });
}
