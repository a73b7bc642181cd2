import type { ReportPart } from '@kvasir/formats/valorisation.js';

/** A heading with what stands under it. */
export interface Chapter {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

export interface Outline {
  /** What stands before the first heading of the level. */
  readonly before: readonly ReportPart[];
  readonly chapters: readonly Chapter[];
}

/** The parts of a report, by its headings of one level. */
export function outlineOf(parts: readonly ReportPart[], level: 1 | 2 | 3): Outline {
  const before: ReportPart[] = [];
  const chapters: { title: string; parts: ReportPart[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'heading' && part.level === level) chapters.push({ title: part.text, parts: [] });
    else (chapters.at(-1)?.parts ?? before).push(part);
  }
  return { before, chapters };
}
