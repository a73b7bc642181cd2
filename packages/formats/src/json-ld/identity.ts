/** Who the partner is: names and identifiers. */
import { currentName, isIsni, parseRor, type Partner } from '@kvasir/model';
import { entriesOf, linkOf, objectOf, textOf } from '../shared/reading.ts';
import { node, type JsonLdNode, type JsonLdValue } from './node.ts';

const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

interface Name {
  text: string;
  lang: string | undefined;
}

function namesOf(partner: Partner): Name[] {
  return entriesOf(partner.names).flatMap(([, entry]) => {
    const text = textOf(entry['text']);
    return text ? [{ text, lang: textOf(entry['lang']) }] : [];
  });
}

/** The name in the reader's language where there is one; all other names, marked with their language where known. */
export function nameProperties(
  partner: Partner,
  language: string | undefined,
): Record<string, JsonLdValue | undefined> {
  const names = namesOf(partner);
  const ownName = textOf(partner.name);
  const name = language === undefined ? ownName : textOf(currentName(partner, language).text);
  const others = new Map<string, JsonLdValue>();
  for (const { text, lang } of names) {
    const marked = lang && LANGUAGE_TAG.test(lang) ? { '@value': text, '@language': lang } : text;
    if (text !== name) others.set(`${lang} ${text}`, marked);
  }
  const listed = new Set([name, ...names.map(({ text }) => text)]);
  for (const text of [ownName, textOf(partner.shortName)]) if (text && !listed.has(text)) others.set(text, text);
  return { name, legalName: textOf(partner.legalName), alternateName: [...others.values()] };
}

/** Where the registers publish the record of an identifier. GRID is closed; VAT, LEI and PIC have no stable page. */
const PAGE_OF: Readonly<Record<string, (value: string) => string | undefined>> = {
  ror: (value) => parseRor(value),
  isni: (value) => (isIsni(value) ? `https://isni.org/isni/${value}` : undefined),
  wikidata: (value) => (/^Q[1-9]\d*$/.test(value) ? `https://www.wikidata.org/entity/${value}` : undefined),
  fundref: (value) => (/^\d+$/.test(value) ? `https://doi.org/10.13039/${value}` : undefined),
  doi: (value) => (/^10\.\d{4,9}\/[!-~]+$/.test(value) ? `https://doi.org/${encodeURI(value)}` : undefined),
};

function pageOf(scheme: string, value: string): string | undefined {
  return Object.hasOwn(PAGE_OF, scheme) ? PAGE_OF[scheme]?.(value) : undefined;
}

export function identifierProperties(partner: Partner): Record<string, JsonLdValue | undefined> {
  const own = Object.entries(objectOf(partner.identifiers)).map(([scheme, value]) => [scheme, textOf(value)] as const);
  const others = entriesOf(partner.otherIdentifiers).map(
    ([, { scheme, value }]) => [textOf(scheme) ?? '', textOf(value)] as const,
  );
  const identifiers: JsonLdNode[] = [];
  const pages = new Set<string>();
  for (const [scheme, value] of [...own, ...others]) {
    if (!value) continue;
    const url = pageOf(scheme, value);
    identifiers.push(node('PropertyValue', { propertyID: scheme || undefined, value, url }));
    if (url) pages.add(url);
  }
  for (const [, { url }] of entriesOf(partner.links).filter(([, { kind }]) => kind === 'wikipedia')) {
    const page = linkOf(url);
    if (page) pages.add(page);
  }
  return {
    identifier: identifiers,
    leiCode: textOf(objectOf(partner.identifiers)['lei']),
    vatID: textOf(objectOf(partner.identifiers)['vat']),
    sameAs: [...pages],
  };
}
