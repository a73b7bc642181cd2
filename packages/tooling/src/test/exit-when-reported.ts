/**
 * Loaded into each process of Node's test runner: ends it when its tests are done and told, even if one left a handle
 * open. The runner's own `--test-force-exit` does not wait for what is still in the pipe: reports got lost.
 */
import { after } from 'node:test';

/** Milliseconds. What is in the pipe then has long been read. */
const patience = 2_000;

after(() => {
  // Does not hold up a process that ends by itself.
  setTimeout(() => process.exit(), patience).unref();
});
