import { resultPlace, type Finding, type ResultPart } from '@kvasir/model';

/** The parts of 3.3.1(a) that errors and warnings about a result, or about its plan, are about. */
export function partsInAttention(findings: readonly Finding[]): ReadonlySet<ResultPart> {
  const attention = new Set<ResultPart>();
  for (const { severity, pointer } of findings) {
    const part = severity === 'advice' ? undefined : resultPlace(pointer)?.part;
    if (part) attention.add(part);
  }
  return attention;
}
