import * as v from 'valibot';
import { firstGraphemes } from './graphemes.ts';
import { parseVat } from './identifiers/vat.ts';
import { plainCopy } from './plain-copy.ts';
import { toPointer } from './pointer.ts';
import { problemCodes, type Problem, type ProblemCode } from './problem.ts';
import { partnerSchema } from './schema/partner.ts';

/** The lengths that EEN POD asks for; a longer text is shown all the same. */
const advisedLengths = { summary: 500, description: 4000 } as const;
const advisedMarkLetters = 3;

function isProblemCode(text: string): text is ProblemCode {
  return (problemCodes as readonly string[]).includes(text);
}

/** In the words of the schema, where Valibot has some that help. */
function expectationOf({ type, expected }: v.BaseIssue<unknown>): string | undefined {
  if (type === 'custom') return 'object';
  return type === 'loose_object' || type === 'never' ? undefined : (expected ?? undefined);
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

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}

function advice(partner: unknown): Problem[] {
  const problems: Problem[] = [];
  const advise = (pointer: string, code: ProblemCode, received: unknown, expected?: string): void => {
    problems.push({ pointer, code, severity: 'advice', ...(expected && { expected }), received });
  };
  for (const [field, limit] of Object.entries(advisedLengths)) {
    const text = fieldOf(partner, field);
    // Code points, as JSON Schema counts, and the same in every engine.
    if (typeof text === 'string' && Array.from(text).length > limit) {
      advise(`/${field}`, 'too-long', text, `<=${String(limit)}`);
    }
  }
  const letters = fieldOf(fieldOf(partner, 'mark'), 'letters');
  if (typeof letters === 'string' && firstGraphemes(letters, advisedMarkLetters) !== letters) {
    advise('/mark/letters', 'too-long', letters, `<=${String(advisedMarkLetters)}`);
  }
  const vat = fieldOf(fieldOf(partner, 'identifiers'), 'vat');
  if (typeof vat === 'string' && /\S/.test(vat) && !parseVat(vat))
    advise('/identifiers/vat', 'not-an-eu-vat-number', vat);
  return problems;
}

/**
 * Everything that is wrong with a partner, by JSON Pointer; an empty list when nothing is. Takes any value and never
 * throws (cycles, depth, `__proto__`-like keys and throwing getters become problems; `Proxy` objects are not guarded
 * against). As the document is read, `null` counts as absent and `[]` as an empty map. Unknown fields are no problem.
 */
export function validatePartner(value: unknown): Problem[] {
  const { copy, problems } = plainCopy(value);
  const { issues = [] } = v.safeParse(partnerSchema, copy);
  const found = new Set(problems.map(({ pointer }) => pointer));
  for (const problem of issues.map(problemOf)) {
    // What the copy had to leave out is reported already, and not as missing once more.
    if (problem.code === 'required' && found.has(problem.pointer)) continue;
    problems.push(problem);
  }
  return [...problems, ...advice(copy)];
}
