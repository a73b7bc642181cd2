import type { TestRunnerPlugin } from '@web/test-runner-core';

const socketScript = '/__web-dev-server__web-socket.js';
const clone = 'structuredClone(obj)';

/** Runs in the page. What cannot be cloned is said in words, and what holds itself is cut there. */
function sendable(message: unknown): unknown {
  try {
    return structuredClone(message);
  } catch {
    const path: unknown[] = [];
    const text = JSON.stringify(message, function (this: unknown, _key, value: unknown) {
      while (path.length > 0 && path.at(-1) !== this) path.pop();
      if (value instanceof Node) return value instanceof Element ? value.outerHTML.slice(0, 200) : value.nodeName;
      if (typeof value === 'function' || typeof value === 'symbol') return String(value).slice(0, 200);
      if (typeof value !== 'object' || value === null) return value;
      if (path.includes(value)) return '[Circular]';
      path.push(value);
      return value;
    });
    return JSON.parse(text) as unknown;
  }
}

/**
 * Lets a failed comparison of two DOM nodes be reported. The runner sends the results of a page with both values of
 * each comparison, by `structuredClone`, which throws on a node: the page then says nothing, and the run waits for it
 * until its time is up.
 */
export function sendableResults(): TestRunnerPlugin {
  return {
    name: 'kv-sendable-results',
    transform({ path, body }) {
      if (path !== socketScript || typeof body !== 'string') return undefined;
      if (!body.includes(clone)) throw new Error('The script of the test runner has changed; see sendable-results.ts.');
      return body.replace(clone, `(${sendable.toString()})(obj)`);
    },
  };
}
