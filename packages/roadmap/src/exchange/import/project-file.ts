/** A plan of Microsoft Project (XML), as the roadmap takes it. */
import { shortened, type PlacedProblem, type PlanReading } from '@kvasir/element/exchange.js';
import {
  decodeXml,
  fromProjectXml,
  type PassedElement,
  type ProjectProblem,
  type ProjectProblemCode,
  type ProjectReading,
} from '@kvasir/formats/project-xml.js';
import { applyPatch, type MergePatch } from '@kvasir/model';
import type { RoadmapHost } from '../../roadmap-host.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import { planChanges } from './plan-changes.ts';
import type { ImportLanguage } from './roadmap-taker.ts';

/** What makes a file none that is read. */
const fatal: ReadonlySet<ProjectProblemCode> = new Set([
  ...(['not-xml', 'document-type', 'damaged', 'too-large', 'not-a-project'] as const),
]);

/** Days in sentences are written as the reader writes them. */
const dayProblems: ReadonlySet<ProjectProblemCode> = new Set(['missing-start', 'other-start', 'before-start']);

const longestText = 120;

export function readProject(
  input: Uint8Array | string,
  language: ImportLanguage,
  { format, value }: Pick<RoadmapHost, 'format' | 'value'>,
): PlanReading<Roadmap> {
  const { words } = language;
  const { text, encoding, assumed } =
    typeof input === 'string' ? { text: input, encoding: '', assumed: false } : decodeXml(input);
  const sentenceOf = (problem: ProjectProblem): string => {
    const { code, line } = problem;
    if (line !== undefined) return words.projectProblems[code](words.damagedAt(line));
    const said = dayProblems.has(code) ? format.date(problem.text) : shortened(problem.text, longestText);
    return words.projectProblems[code](said);
  };
  const read = (document: Roadmap): ProjectReading => fromProjectXml(text, { document });
  const first = read(value);
  const failure = first.problems.find(({ code }) => fatal.has(code));
  if (failure) return { problem: sentenceOf(failure) };

  const { slice } = first;
  const maps = [slice.workPackages, slice.milestones, slice.deliverables];
  const tasks = maps.reduce((count, map) => count + Object.keys(map ?? {}).length, 0);
  return {
    file: {
      facts: [words.tasks(tasks)],
      ...(assumed && { assumed: words.readAs(encoding === 'windows-1252' ? 'Windows-1252' : encoding) }),
      take: (before) => {
        // Read anew: what is known by its number or title may have changed since.
        const reading = before === value ? first : read(before);
        const document = applyPatch(before, reading.slice as MergePatch);
        return {
          document,
          changes: planChanges(before, document, language),
          problems: reading.problems.map((problem): PlacedProblem => ({
            place: problem.task === undefined ? [] : [problem.task],
            sentence: sentenceOf(problem),
          })),
          collections: [
            ...(reading.slice.partners ? ['partners'] : []),
            ...(['workPackages', 'deliverables', 'milestones'] as const).filter((one) => reading.slice[one]),
          ],
          notes: [
            ...noteOf(reading.unknown, words.unknown, language),
            ...noteOf(reading.unused, words.unused, language),
          ],
        };
      },
    },
  };
}

function noteOf(
  elements: readonly PassedElement[],
  heading: (count: number) => string,
  { words }: ImportLanguage,
): { heading: string; entries: string[] }[] {
  if (elements.length === 0) return [];
  const entries = elements.map(({ path, count, example }) =>
    words.passed(path, count, shortened(example, longestText)),
  );
  return [{ heading: heading(elements.length), entries }];
}
