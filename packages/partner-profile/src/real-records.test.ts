import { partnershipFromCordisProject } from '@kvasir/formats/cordis.js';
import { partnerFromRor } from '@kvasir/formats/ror.js';
import type { Partner } from '@kvasir/model';
import { expect, fixture } from '@open-wc/testing';
import { settled } from '@kvasir/element/testing.js';
import { html } from 'lit';
import { readableAddress } from './safe-link.ts';
import { layouts } from './sections.ts';
import './define.ts';

/** The real records that `@kvasir/formats` is tested with: all of the shared registry data and all projects. */
async function realData(file: string): Promise<string> {
  const response = await fetch(`/packages/formats/test-data/${file}`);
  const bytes = response.body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(bytes).text();
}

async function organisations(): Promise<Partner[]> {
  const lines = (await realData('organisations.jsonl.gz')).trim().split('\n');
  return lines.map((line) => partnerFromRor(JSON.parse(line)));
}

async function participants(): Promise<Partner[]> {
  const projects = JSON.parse(await realData('projects.json.gz')) as unknown[];
  return projects.flatMap((project) => Object.values(partnershipFromCordisProject(project).partners));
}

/** What a reader of the whole page must find: names, related organisations, identifiers, addresses. */
function factsOf(partner: Partner): string[] {
  return [
    partner.name,
    ...Object.values(partner.names ?? {}).map((name) => name.text),
    ...Object.values(partner.relations ?? {}).map((relation) => relation.name),
    ...Object.values(partner.otherIdentifiers ?? {}).map((identifier) => identifier.value),
    ...Object.values(partner.identifiers ?? {}).map((identifier) => identifier.replace('https://ror.org/', '')),
    ...Object.values(partner.locations ?? {}).flatMap((location) => location.city ?? []),
    ...Object.values(partner.links ?? {}).map((link) => link.url),
    ...Object.values(partner.projects ?? {}).flatMap((project) => project.acronym ?? []),
    ...(partner.website ? [readableAddress(partner.website)] : []),
    ...(partner.established ? [String(partner.established)] : []),
  ];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('<kv-partner-profile> with real records', () => {
  for (const [source, read, count] of [
    ['the Research Organization Registry', organisations, 1102],
    ['CORDIS', participants, 898],
  ] as const) {
    for (const layout of layouts) {
      it(`shows every organisation of ${source} as ${layout}, leaving out nothing`, async function (this: Mocha.Context) {
        this.timeout(120_000);
        const partners = await read();
        expect(partners.length).to.be.at.least(count);
        const element = document.createElement('kv-partner-profile');
        Object.assign(element, { layout, value: partners[0] });
        await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
        const lost: string[] = [];
        for (const partner of partners) {
          element.value = partner;
          await element.updateComplete;
          const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
          const text = folded(`${element.shadowRoot?.textContent} ${links.join(' ')}`);
          const expected = layout === 'full' ? factsOf(partner) : [partner.name];
          const languages = Object.values(partner.names ?? {}).filter((name) => name.lang === 'en');
          // A card shows the name in the reader's language, where there is one.
          const missing = expected.filter((fact) => !text.includes(folded(fact)));
          if (layout !== 'full' && languages.some((name) => text.includes(folded(name.text)))) continue;
          lost.push(...missing.map((fact) => `${partner.name}: ${fact}`));
          if (text.includes('could not be read')) lost.push(`${partner.name}: unreadable`);
        }
        expect(lost).to.deep.equal([]);
      });
    }
  }
});
