import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/roadmap/define.js';

describe('<kv-roadmap>', () => {
  serverRenderingSuite({
    tag: 'kv-roadmap',
    module: 'packages/roadmap/dist/define-server.js',
    value: { title: 'Blade recycling at scale' },
    expected: 'Blade recycling at scale',
  });
});
