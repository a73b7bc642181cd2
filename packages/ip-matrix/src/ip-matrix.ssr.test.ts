import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/ip-matrix/define.js';

describe('<kv-ip-matrix>', () => {
  serverRenderingSuite({
    tag: 'kv-ip-matrix',
    module: 'packages/ip-matrix/dist/define-server.js',
    // Of a result that has its owner, rules find nothing that would be drawn later.
    value: {
      partners: { a: { name: 'Northlake University' } },
      results: { r: { title: 'Recyclable blade', ownership: { kind: 'single', owners: { a: {} } } } },
    },
    expected: 'Recyclable blade',
  });
});
