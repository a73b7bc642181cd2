import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonScript } from './json-script.ts';

test('data with markup in it neither ends its block nor opens a comment, and reads back the same', async () => {
  const data = { name: '</script><script>alert(1)</script>', note: '<!-- <script', quote: '"&\u2028' };
  const markup = await collectResult(render(jsonScript(data)));
  const [, json = ''] = /^<script type="application\/json">(.*)<\/script>/su.exec(markup) ?? [];
  assert.doesNotMatch(json, /</);
  assert.deepEqual(JSON.parse(json), data);
});
