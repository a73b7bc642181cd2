import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/partnership/define.js';
import { english } from './partnership.messages.ts';

describe('<kv-partnership>', () => {
  serverRenderingSuite({
    tag: 'kv-partnership',
    module: 'packages/partnership/dist/define-server.js',
    value: { schema: 'urn:kvasir:partnership:1', acronym: 'BladeLoop' },
    expected: english.inPage,
  });
});
