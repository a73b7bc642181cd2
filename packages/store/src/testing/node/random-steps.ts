import fc from 'fast-check';
import {
  cutsBody,
  deliversTwice,
  dropsTag,
  executesTwice,
  fails,
  hangs,
  hangsAfterwards,
  hangsUp,
  lies,
  losesAnswer,
  weakensTag,
  type Misbehaviour,
} from '../misbehaviour.ts';

/** By the names that a counterexample shows. */
export const misbehaviours = {
  'fails with 500': fails(500),
  'fails with 503 for 5 s': fails(503, {}, { 'Retry-After': '5' }),
  'refuses with 403': fails(403),
  cutsBody,
  deliversTwice,
  dropsTag,
  executesTwice,
  hangs,
  hangsAfterwards,
  hangsUp,
  lies,
  losesAnswer,
  weakensTag,
} satisfies Record<string, Misbehaviour>;

type HowName = keyof typeof misbehaviours;

/** What can happen next. `another` is somebody elsewhere, who writes at once and without a failure. */
export type Step =
  | { kind: 'type'; desk: number; field: number }
  | { kind: 'delete'; desk: number }
  | { kind: 'undo'; desk: number }
  | { kind: 'redo'; desk: number }
  | { kind: 'wait'; desk: number; milliseconds: number }
  | { kind: 'retry'; desk: number }
  | { kind: 'crash'; desk: number }
  | { kind: 'reopen'; desk: number }
  | { kind: 'resolve'; desk: number; choice: 'mine' | 'theirs' | 'both' }
  | { kind: 'another'; field: number }
  | { kind: 'misbehave'; ask: 'GET' | 'PATCH' | 'STREAM'; how: HowName }
  | { kind: 'hold events' | 'turn events round' | 'repeat events' | 'lose events' | 'cut streams' }
  | { kind: 'go down' | 'come up' }
  | { kind: 'settle' };

const desk = fc.nat(2);
const field = fc.nat(3);

/** One thing after the other. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), desk, field }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), desk }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), desk }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('wait' as const),
        desk,
        milliseconds: fc.constantFrom(100, 400, 1000, 5000, 31_000),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom('retry' as const, 'crash' as const, 'reopen' as const), desk }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('resolve' as const),
        desk,
        choice: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('another' as const), field }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('misbehave' as const),
        ask: fc.constantFrom('GET' as const, 'PATCH' as const, 'PATCH' as const),
        how: fc.constantFrom(...(Object.keys(misbehaviours) as HowName[])),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('misbehave' as const),
        ask: fc.constant('STREAM' as const),
        // A stream that is refused for good is not asked for again.
        how: fc.constantFrom<HowName>('fails with 500', 'fails with 503 for 5 s', 'hangs', 'hangsUp'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'hold events' as const,
          'hold events' as const,
          'turn events round' as const,
          'repeat events' as const,
          'lose events' as const,
          'cut streams' as const,
          'go down' as const,
          'come up' as const,
          'come up' as const,
        ),
      }),
    },
    { weight: 4, arbitrary: fc.constant({ kind: 'settle' as const }) },
  ),
  { minLength: 5, maxLength: 30 },
);
