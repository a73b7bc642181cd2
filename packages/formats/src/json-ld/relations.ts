/** Whom the partner belongs to and works with, and whom to ask. */
import { parseOrcid, parseRor, type Partner } from '@kvasir/model';
import { isPublic } from '../shared/contacts.ts';
import { entriesOf, linkOf, termsOf, textOf } from '../shared/reading.ts';
import { dateOf } from './date.ts';
import { node, type JsonLdNode, type JsonLdValue } from './node.ts';

/** schema.org has no property for predecessors, successors and merely related organisations. */
export function relationProperties(partner: Partner): Record<string, JsonLdValue | undefined> {
  return {
    parentOrganization: related(partner, 'parent'),
    subOrganization: related(partner, 'child'),
    memberOf: [...memberships(partner), ...projects(partner)],
    contactPoint: contactPoints(partner),
  };
}

function related(partner: Partner, kind: string): JsonLdNode[] {
  return entriesOf(partner.relations).flatMap(([, relation]) => {
    const id = parseRor(textOf(relation['ror']) ?? '');
    const name = textOf(relation['name']);
    return relation['kind'] === kind && (id || name) ? [node('Organization', { '@id': id, name })] : [];
  });
}

function memberships(partner: Partner): JsonLdNode[] {
  return entriesOf(partner.memberships).flatMap(([, membership]) => {
    const name = textOf(membership['name']);
    if (!name) return [];
    const organization = node('Organization', { name, url: linkOf(membership['url']) });
    const startDate = dateOf(membership['since']);
    return [startDate ? node('OrganizationRole', { startDate, memberOf: organization }) : organization];
  });
}

/** A role between the organisation and the project, as schema.org models a membership with a role and dates. */
function projects(partner: Partner): JsonLdNode[] {
  return entriesOf(partner.projects).flatMap(([, project]) => {
    const [acronym, title, cordis] = [project['acronym'], project['title'], project['cordis']].map(textOf);
    const name = title ?? acronym;
    if (!name) return [];
    const url = cordis && /^\d+$/.test(cordis) ? `https://cordis.europa.eu/project/id/${cordis}` : undefined;
    const alternateName = acronym === name ? undefined : acronym;
    return [
      node('OrganizationRole', {
        roleName: textOf(project['role']),
        startDate: dateOf(project['startDate']),
        endDate: dateOf(project['endDate']),
        memberOf: node('ResearchProject', { name, alternateName, url }),
      }),
    ];
  });
}

function contactPoints(partner: Partner): JsonLdNode[] {
  return entriesOf(partner.contacts)
    .filter(([, contact]) => isPublic(contact))
    .map(([, contact]) =>
      node('ContactPoint', {
        name: textOf(contact['name']),
        contactType: textOf(contact['role']) ?? textOf(contact['function']),
        email: textOf(contact['email']),
        telephone: textOf(contact['phone']),
        availableLanguage: termsOf(contact['languages']),
        sameAs: parseOrcid(textOf(contact['orcid']) ?? ''),
      }),
    );
}
