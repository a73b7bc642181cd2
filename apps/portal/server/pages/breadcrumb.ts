import { html } from '@lit-labs/ssr';
import type { PageRequest } from '../page-request.ts';
import type { Html } from './layout.ts';

/** The way back: the list of projects, and the pages between it and this one. */
export function breadcrumb(request: PageRequest, between: { name: string; path: string }[] = []): Html {
  const { texts } = request.locale;
  return html`<nav class="breadcrumb" aria-label=${texts.breadcrumb}>
    <ol>
      <li><a href=${request.link('/')}>${texts.projects}</a></li>
      ${between.map(({ name, path }) => html`<li><a href=${request.link(path)}>${name}</a></li>`)}
    </ol>
  </nav>`;
}
