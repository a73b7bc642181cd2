import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { nothing } from 'lit';
import { languages, type Language } from '../../texts/languages.ts';
import type { AssetAddress, AssetName } from '../assets.ts';
import { inLanguage, type PageRequest } from '../page-request.ts';

export type Html = ServerRenderedTemplate | typeof nothing;

/** What a page brings; the frame around it is the same for all. */
export interface Page {
  title: string;
  description?: string;
  /** The page's own script, if it has one. */
  script?: AssetName;
  /** Whether `kv-*` elements stand on the page. */
  elements?: boolean;
  /** Which entry of the main navigation is this page. */
  current?: 'projects';
  main: Html;
}

/** The whole document as text. */
export function renderPage(page: Page, request: PageRequest, asset: AssetAddress): Promise<string> {
  return collectResult(render(documentOf(page, request, asset)));
}

function documentOf(page: Page, request: PageRequest, asset: AssetAddress): ServerRenderedTemplate {
  const { texts, language } = request.locale;
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <title>${page.title} · ${texts.portalName}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content=${page.description ?? texts.footerAbout} />
        <meta name="color-scheme" content="light dark" />
        <script src=${asset('scheme.ts')}></script>
        <link rel="stylesheet" href=${asset('portal.css')} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${Object.keys(languages).map(
          (other) => html`<link rel="alternate" hreflang=${other} href=${inLanguage(request, other as Language)} />`,
        )}
        ${page.elements ? html`<script type="module" src="/kvasir/kvasir.js"></script>` : nothing}
        ${page.script ? html`<script type="module" src=${asset(page.script)}></script>` : nothing}
      </head>
      <body class="kv-tokens">
        <a class="skip-link" href="#main">${texts.skipLink}</a>
        ${pageHeader(page, request)}
        <main id="main" tabindex="-1">${page.main}</main>
        ${pageFooter(request)}
      </body>
    </html>`;
}

function pageHeader({ current }: Page, request: PageRequest): Html {
  const { texts, language } = request.locale;
  return html`<header class="page-header">
    <a class="wordmark" href=${request.link('/')}><b>${texts.portalName}</b> <span>${texts.portalKind}</span></a>
    <nav aria-label=${texts.mainNavigation}>
      <a href=${request.link('/')} aria-current=${current === 'projects' ? 'page' : nothing}>${texts.projects}</a>
    </nav>
    <nav class="languages" aria-label=${texts.languageNavigation}>
      ${Object.entries(languages).map(
        ([other, name]) =>
          html`<a
            href=${inLanguage(request, other as Language)}
            lang=${other}
            hreflang=${other}
            title=${name}
            aria-current=${other === language ? 'true' : nothing}
            >${other.toUpperCase()}<span class="visually-hidden"> – ${name}</span></a
          >`,
      )}
    </nav>
    <button type="button" class="button small" id="scheme" hidden data-dark=${texts.dark} data-light=${texts.light}>
      ${texts.dark}
    </button>
  </header>`;
}

function pageFooter({ locale: { texts } }: PageRequest): Html {
  return html`<footer class="page-footer">
    <p>${texts.footerAbout}</p>
    <p>
      ${texts.attributionCordis}
      <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">${texts.attributionCordisLicence}</a>.
      ${texts.attributionRor}
      <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license">${texts.attributionRorLicence}</a>.
    </p>
  </footer>`;
}
