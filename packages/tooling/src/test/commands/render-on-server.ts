/** The process behind `kv-render-on-server`: a request on stdin, HTML on stdout. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { ServerRenderRequest } from './server-rendering.ts';

const request = JSON.parse(await text(process.stdin)) as ServerRenderRequest;
const { module, tag, attributes = {} } = request;
const properties = JSON.parse(request.properties ?? '{}') as Record<string, unknown>;
await import(pathToFileURL(resolve(module)).href);

// html`<tag a=${…} .b=${…}></tag>`, written out: tag and names come from our own tests, not from a stranger.
const bindings = [...Object.keys(attributes), ...Object.keys(properties).map((name) => `.${name}`)];
const strings = bindings.map((name, index) => `${index === 0 ? `<${tag}` : ''} ${name}=`);
strings.push(bindings.length === 0 ? `<${tag}></${tag}>` : `></${tag}>`);
const template = Object.assign(strings, { raw: strings });
const values = [...Object.values(attributes), ...Object.values(properties)];
process.stdout.write(await collectResult(render(html(template, ...values))));
