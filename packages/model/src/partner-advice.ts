import { firstGraphemes } from './graphemes.ts';
import { parseVat } from './identifiers/vat.ts';
import { isMap } from './plain-copy.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** The lengths that EEN POD asks for; a longer text is shown all the same. */
const advisedLengths = { summary: 500, description: 4000 } as const;
const advisedMarkLetters = 3;

function fieldOf(value: unknown, field: string): unknown {
  return isMap(value) ? value[field] : undefined;
}

/** What the schema allows in a partner, but a person should look at. `place` is the partner's own JSON Pointer. */
export function partnerAdvice(partner: unknown, place = ''): Problem[] {
  const problems: Problem[] = [];
  const advise = (pointer: string, code: ProblemCode, received: unknown, expected?: string): void => {
    problems.push({ pointer: place + pointer, code, severity: 'advice', ...(expected && { expected }), received });
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
