import { html } from '@lit-labs/ssr';
import type { PageRequest } from '../page-request.ts';
import type { Page } from './layout.ts';

/** What a reader sees instead of a page: that it is not there (404), or that the portal failed (500). */
export function errorPage(request: PageRequest, kind: 'notFound' | 'failure'): Page {
  const { texts } = request.locale;
  const [title, text] =
    kind === 'notFound' ? [texts.notFoundTitle, texts.notFoundText] : [texts.failureTitle, texts.failureText];
  return {
    title,
    main: html`<div class="empty">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a class="button primary" href=${request.link('/')}>${texts.backToProjects}</a></p>
    </div>`,
  };
}
