import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import { layouts } from './sections.ts';
import { brenner } from './samples/partners.ts';
import '@kvasir/partner-profile/define.js';

for (const layout of layouts) {
  describe(`<kv-partner-profile layout="${layout}">`, () => {
    serverRenderingSuite({
      tag: 'kv-partner-profile',
      module: 'packages/partner-profile/dist/define-server.js',
      value: brenner,
      attributes: { layout },
      expected: 'Brenner Composites GmbH',
    });
  });
}
