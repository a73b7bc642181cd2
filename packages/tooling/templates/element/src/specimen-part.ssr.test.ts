import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/specimen-part/define.js';

describe('<kv-specimen-part>', () => {
  serverRenderingSuite({
    tag: 'kv-specimen-part',
    module: 'packages/specimen-part/dist/define-server.js',
    value: { title: 'Blade recycling at scale' },
    expected: 'Blade recycling at scale',
  });
});
