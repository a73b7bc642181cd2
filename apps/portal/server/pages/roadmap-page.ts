import { html } from '@lit-labs/ssr';
import { entriesOf, isMap, migrate, namedPartners } from '@kvasir/model';
import { agenda } from '@kvasir/model/roadmap.js';
import { nothing } from 'lit';
import { textOf, type Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import { actingFor } from './acting-for.ts';
import { feedPath } from '../roadmap-feed.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Html, Page } from './layout.ts';
import { partnershipAddress } from './partner-element.ts';
import { projectNav, projectPath } from './project-nav.ts';

/** So much of what is due helps a reader without JavaScript. */
const mostDue = 40;

export interface RoadmapPageOptions {
  /** As it is now; people may have written anything in it. */
  document: object;
  /** The day on which the page is read, `2026-11-21`. */
  today: string;
  /** Where the portal is, as its reader has asked for it: `https://portal.example`. */
  origin: URL;
}

/**
 * What of a project is due when. Until the roadmap is there, and without JavaScript, readers see what is due next, and
 * the calendars that they can subscribe to.
 */
export function roadmapPage(request: PageRequest, project: Project, options: RoadmapPageOptions): Page {
  const { texts } = request.locale;
  return {
    title: `${texts.roadmap} · ${project.acronym}`,
    description: texts.roadmapLead,
    elements: true,
    script: 'acting-for.ts',
    main: html`${breadcrumb(request, [{ name: project.acronym, path: projectPath(project) }])}
      <div class="project-head">
        <h1>${project.acronym}</h1>
        <p class="project-title" lang="en">${project.title}</p>
        ${projectNav(request, project, 'roadmap')}
      </div>
      ${actingFor(request, project)}
      <kv-partnership id="partnership" src=${partnershipAddress(project)}>
        <kv-roadmap id="roadmap" heading-level="2"
          ><div class="unloaded">
            <h2>${texts.roadmap}</h2>
            <p>${texts.roadmapLead}</p>
            ${due(request, options)}
            <p class="needs-script">${texts.roadmapWithoutScript}</p>
          </div></kv-roadmap
        >
      </kv-partnership>
      ${calendars(request, project, options)}
      <p class="source">${texts.roadmapNote}</p>`,
  };
}

function due({ locale: { texts, day } }: PageRequest, { document, today }: RoadmapPageOptions): Html {
  const plan = migrate(document);
  const { overdue, thisMonth, nextThreeMonths, later } = agenda(plan, today);
  const entries = [...overdue, ...thisMonth, ...nextThreeMonths, ...later].flatMap(({ ref, due: date }) => {
    const map: unknown = ref && plan[ref.collection];
    const entry = ref && isMap(map) ? map[ref.id] : undefined;
    const { number, title }: Record<string, unknown> = isMap(entry) ? entry : {};
    const name = [textOf(number), textOf(title)].filter(Boolean).join(' ');
    return date === undefined || name === '' ? [] : [{ name, date }];
  });
  if (entries.length === 0) return html`<p>${texts.nothingDueYet}</p>`;
  return html`<h3>${texts.dueNext}</h3>
    <ul>
      ${entries
        .slice(0, mostDue)
        .map(({ name, date }) => html`<li><time datetime=${date}>${day(date)}</time> ${name}</li>`)}
    </ul>
    ${entries.length > mostDue ? html`<p>${texts.moreDue(entries.length - mostDue)}</p>` : nothing}`;
}

/** The roadmap, and what of it concerns each partner, as calendars that follow it. */
function calendars(
  { locale: { texts, language, compare } }: PageRequest,
  project: Project,
  { document, origin }: RoadmapPageOptions,
): Html {
  const addressOf = (partner?: string): URL => new URL(feedPath(project.id, { language, partner }), origin);
  const { partners } = migrate(document);
  const named = namedPartners(Object.fromEntries(entriesOf(partners))).sort((a, b) => compare(a.name, b.name));
  const whole = addressOf();
  return html`<section class="calendar" aria-labelledby="calendar">
    <h2 id="calendar">${texts.calendar}</h2>
    <p>${texts.calendarLead}</p>
    <p class="calendar-ways">
      <a class="button small" href=${subscription(whole)}>${texts.subscribe}</a>
      <a href=${whole.pathname + whole.search} download>${texts.calendarFile}</a>
    </p>
    <p>${texts.calendarAddress} <code>${whole.href}</code></p>
    ${
      named.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.partnerCalendars}</summary>
            <ul>
              ${named.map(({ id, name }) => html`<li><a href=${subscription(addressOf(id))}>${name}</a></li>`)}
            </ul>
          </details>`
    }
  </section>`;
}

/** An address that opens the calendar program: of no standard, but the one that all of them know. */
function subscription({ host, pathname, search }: URL): string {
  return `webcal://${host}${pathname}${search}`;
}
