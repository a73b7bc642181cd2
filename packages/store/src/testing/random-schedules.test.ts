import { test } from 'node:test';
import fc from 'fast-check';
import { bladeLoop } from './node/bench.ts';
import { PartnershipServer } from './node/partnership-server.ts';
import { steps } from './node/random-steps.ts';
import { Schedule } from './node/schedule.ts';

/** `npm run test:long` is for the rare cases. */
const runs = process.env['npm_lifecycle_event'] === 'test:long' ? 10_000 : 200;

/** Milliseconds, for the long run. */
const timeout = 1_200_000;

test(
  'two or three stores on a server that misbehaves at random come to what it has, and nothing typed is lost',
  { timeout },
  () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 3 }), steps, async (desks, taken) => {
        const schedule = new Schedule(await PartnershipServer.start(bladeLoop), desks);
        try {
          await schedule.begin();
          for (const step of taken) await schedule.take(step);
          await schedule.calm();
          schedule.assertNothingIsLost();
        } finally {
          await schedule.end();
        }
      }),
      { numRuns: runs },
    ),
);
