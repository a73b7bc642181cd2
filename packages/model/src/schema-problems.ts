import * as v from 'valibot';
import { plainCopy } from './plain-copy.ts';
import { toPointer } from './pointer.ts';
import { problemCodes, type Problem, type ProblemCode } from './problem.ts';

function isProblemCode(text: string): text is ProblemCode {
  return (problemCodes as readonly string[]).includes(text);
}

/** In the words of the schema, where Valibot has some that help. */
function expectationOf({ type, expected }: v.BaseIssue<unknown>): string | undefined {
  if (type === 'custom') return 'object';
  return type === 'loose_object' ? undefined : (expected ?? undefined);
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path ?? [];
  const last = path.at(-1);
  const expected = expectationOf(issue);
  return {
    pointer: toPointer(path.map((item) => String(item.key))),
    // A known field that is missing is reported by the object around it, with a message of Valibot's own.
    code: isProblemCode(issue.message) ? issue.message : 'required',
    severity: 'error',
    ...(expected !== undefined && { expected }),
    received: last ? last.value : issue.input,
  };
}

export interface Place {
  /** Where the value stands in the document, as a JSON Pointer. */
  pointer: string;
  /** How many objects lie around it there. */
  depth: number;
}

/** What the schema does not refuse, but a person should look at; told of the value as the document reads it. */
export type Advise = (copy: unknown) => Problem[];

/**
 * What a schema says to any value at all. `known` are problems inside of the value that were found before, such as
 * fields that could not be read; they come first, and are not reported as missing once more.
 */
export function schemaProblems(
  schema: v.GenericSchema,
  value: unknown,
  { pointer, depth }: Place = { pointer: '', depth: 0 },
  known: readonly Problem[] = [],
  advise?: Advise,
): Problem[] {
  const { copy, problems: leftOut } = plainCopy(value, { depth });
  const problems = [...known, ...leftOut];
  const found = new Set(problems.map((problem) => problem.pointer));
  const { issues = [] } = v.safeParse(schema, copy);
  for (const problem of issues.map(problemOf)) {
    if (problem.code !== 'required' || !found.has(problem.pointer)) problems.push(problem);
  }
  if (advise) problems.push(...advise(copy));
  return pointer ? problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer })) : problems;
}
