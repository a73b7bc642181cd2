/* eslint-disable lit/no-value-attribute -- A server writes attributes; there are no properties to bind to. */
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { Catalogue, Project } from '../data/catalogue.ts';
import { isProgrammePart, programmeParts } from '../data/programme-part.ts';
import { sortOrders, type ProjectQuery, type SortOrder } from '../data/project-search.ts';
import type { PageRequest } from '../page-request.ts';
import type { Html, Page } from './layout.ts';
import { periodOf } from './period.ts';

/** Reads the search form's parameters; what is unknown there is as if it were not asked. */
export function readProjectQuery(query: URLSearchParams): ProjectQuery {
  const part = query.get('cluster');
  const sort = query.get('sort');
  return {
    text: (query.get('q') ?? '').trim().slice(0, 200),
    part: isProgrammePart(part) ? part : undefined,
    country: query.get('country') || undefined,
    sort: (sortOrders as readonly (string | null)[]).includes(sort) ? (sort as SortOrder) : 'match',
  };
}

/** The list of projects with its search. */
export function projectsPage(request: PageRequest, catalogue: Catalogue, query: ProjectQuery, found: Project[]): Page {
  const { texts, number } = request.locale;
  return {
    title: texts.projectsTitle,
    description: texts.projectsLead(catalogue.projects.length, number(catalogue.organisations)),
    script: 'projects.ts',
    current: 'projects',
    main: html`<div class="intro">
        <h1>${texts.projectsTitle}</h1>
        <p>${texts.projectsLead(catalogue.projects.length, number(catalogue.organisations))}</p>
      </div>
      ${searchForm(request, catalogue, query)}
      <p class="result-count" role="status">${texts.resultCount(found.length, catalogue.projects.length)}</p>
      <div id="results">${found.length === 0 ? noResult(request) : projectTable(request, found)}</div>`,
  };
}

function searchForm(request: PageRequest, catalogue: Catalogue, query: ProjectQuery): Html {
  const { texts, country, compare } = request.locale;
  const language = request.query.get('lang');
  const countries = catalogue.countries.map((code) => ({ code, name: country(code) }));
  const parts = programmeParts.filter((part) => catalogue.projects.some((project) => project.part === part));
  return html`<form class="search" role="search" action="/" method="get">
    ${language ? html`<input type="hidden" name="lang" value=${language} />` : nothing}
    <p class="field wide">
      <label for="q">${texts.searchLabel}</label>
      <input
        id="q"
        name="q"
        type="search"
        value=${query.text}
        maxlength="200"
        autocomplete="off"
        placeholder=${texts.searchHint}
      />
    </p>
    <p class="field">
      <label for="cluster">${texts.clusterLabel}</label>
      <select id="cluster" name="cluster">
        <option value="">${texts.clusterAny}</option>
        ${parts.map((part) => option(part, texts.clusters[part], query.part))}
      </select>
    </p>
    <p class="field">
      <label for="country">${texts.countryLabel}</label>
      <select id="country" name="country">
        <option value="">${texts.countryAny}</option>
        ${countries
          .sort((one, other) => compare(one.name, other.name))
          .map(({ code, name }) => option(code, name, query.country))}
      </select>
    </p>
    <p class="field">
      <label for="sort">${texts.sortLabel}</label>
      <select id="sort" name="sort">
        ${sortOrders.map((sort) => option(sort, texts.sorts[sort], query.sort))}
      </select>
    </p>
    <button class="button primary">${texts.searchButton}</button>
  </form>`;
}

function option(value: string, label: string, chosen: string | undefined): Html {
  return html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
}

function noResult(request: PageRequest): Html {
  const { texts } = request.locale;
  return html`<div class="empty">
    <h2>${texts.noResult}</h2>
    <p>${texts.noResultHint}</p>
    <p><a class="button" href=${request.link('/')}>${texts.clearFilters}</a></p>
  </div>`;
}

// The roles are written out because the table becomes a list of blocks where the room is short, and a table whose
// display changes loses them.
function projectTable(request: PageRequest, found: Project[]): Html {
  const { texts } = request.locale;
  return html`<table class="projects" role="table" aria-label=${texts.projects}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${texts.columnProject}</th>
        <th role="columnheader" scope="col">${texts.columnCluster}</th>
        <th role="columnheader" scope="col" class="figure">${texts.columnPartners}</th>
        <th role="columnheader" scope="col">${texts.columnCountries}</th>
        <th role="columnheader" scope="col">${texts.columnPeriod}</th>
      </tr>
    </thead>
    <tbody>
      ${found.map((project) => projectRow(request, project))}
    </tbody>
  </table>`;
}

function projectRow(request: PageRequest, project: Project): Html {
  const { texts, country, compare, number } = request.locale;
  const countries = project.countries.map(country).sort(compare);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href=${request.link(`/projects/${project.id}`)}>${project.acronym}</a>
      <span class="second" lang="en">${project.title}</span>
    </th>
    <td role="cell" class="cluster">${texts.clusters[project.part]}</td>
    <td role="cell" class="figure">
      <span class="narrow-label">${texts.columnPartners}</span> ${number(project.participants.length)}
    </td>
    <td role="cell" class="countries">
      <span class="narrow-label">${texts.columnCountries}</span> ${number(countries.length)}
      <span class="second">${countries.join(', ')}</span>
    </td>
    <td role="cell" class="period">
      <span class="narrow-label">${texts.columnPeriod}</span> ${periodOf(project, request.locale)}
    </td>
  </tr>`;
}
