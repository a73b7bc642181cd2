import type { TestRunnerPlugin } from '@web/test-runner-core';

const policy = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves `/__kv-strict-page__`: an empty page under the content security policy that every element must work under, to
 * be framed by a test. The policy is a header, as a host sends it; in a `srcdoc` Firefox takes `'self'` for nothing.
 */
export function strictPage(): TestRunnerPlugin {
  return {
    name: 'kv-strict-page',
    serve({ path }) {
      if (path !== '/__kv-strict-page__') return undefined;
      const body = '<!doctype html><html lang="en"><title>A strict page</title><body></body></html>';
      return { body, type: 'html', headers: { 'content-security-policy': policy } };
    },
  };
}
