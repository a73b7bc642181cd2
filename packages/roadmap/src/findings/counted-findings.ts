import type { Finding, Severity } from '@kvasir/model';
import type { RoadmapMessages } from '../roadmap.messages.ts';

export interface CountedFindings {
  readonly severity: Severity;
  readonly words: string;
}

/** How much was found, in words for each severity, from the gravest on. */
export function countedFindings(
  findings: readonly Finding[],
  { errors, warnings, advice }: RoadmapMessages,
): readonly CountedFindings[] {
  const says = { error: errors, warning: warnings, advice };
  return (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [{ severity, words: says[severity](found) }];
  });
}
