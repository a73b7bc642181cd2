import type { Format } from '@kvasir/element';
import type { EditorMessages } from './editor.messages.ts';
import type { PlacedProblem } from './form-problems.ts';

/** What is wrong and what to do, in the reader's words. */
export function problemText(problem: PlacedProblem, text: EditorMessages, format: Format): string {
  const { code, path, received } = problem;
  switch (code) {
    case 'required':
      return path.length === 1 && path[0] === 'name' ? text.nameRequired : text.problems.required;
    case 'wrong-type':
      return problem.expected === 'number' ? text.notANumber : text.problems['wrong-type'];
    case 'out-of-range':
      return outOfRange(problem, text, format);
    case 'pic-digits':
      return typeof received === 'string' && /^[\d\s]+$/.test(received)
        ? text.picDigits(received.replace(/\s/g, '').length, format)
        : text.problems[code];
    default:
      return text.problems[code];
  }
}

function outOfRange({ expected = '' }: PlacedProblem, text: EditorMessages, format: Format): string {
  const [, comparison, bound] = /^([<>])=?(-?\d+(?:\.\d+)?)$/.exec(expected) ?? [];
  // A bound as large as the largest whole number says nothing to a person.
  if (bound === undefined || Math.abs(Number(bound)) >= Number.MAX_SAFE_INTEGER) return text.problems['out-of-range'];
  const limit = format.number(Number(bound), { useGrouping: false });
  return comparison === '>' ? text.tooSmall(limit) : text.tooLarge(limit);
}

/** The reason in the terms of `ValidityState`. */
export function flagsOf({ code }: PlacedProblem): ValidityStateFlags {
  switch (code) {
    case 'required':
      return { valueMissing: true };
    case 'wrong-type':
      return { badInput: true };
    case 'out-of-range':
      return { rangeOverflow: true };
    case 'out-of-order':
      return { rangeUnderflow: true };
    case 'not-an-integer':
      return { stepMismatch: true };
    case 'not-a-url':
    case 'not-an-email':
      return { typeMismatch: true };
    case 'empty-key':
    case 'unsafe-key':
    case 'not-a-pointer':
    case 'too-deep':
    case 'cyclic':
    case 'unreadable':
    case 'unknown-term':
      return { customError: true };
    default:
      return { patternMismatch: true };
  }
}
