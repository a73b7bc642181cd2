import { matchKey, serializeJsonLd, toJsonLd, toVCard } from '@kvasir/formats';
import type { Partner } from '@kvasir/model';

export type FileKind = 'json' | 'json-ld' | 'vcard';

export interface ProfileFile {
  name: string;
  content: Blob;
}

/** A partner as a file to take along; undefined where there is nothing to write, as on a vCard without a contact. */
export function profileFile(partner: Partner, kind: FileKind, language: string): ProfileFile | undefined {
  const stem = matchKey(partner.name).replaceAll(' ', '-') || 'partner';
  switch (kind) {
    case 'json':
      return file(`${stem}.json`, JSON.stringify(partner, null, 2), 'application/json');
    case 'json-ld':
      return file(`${stem}.jsonld`, serializeJsonLd(toJsonLd(partner, { language })), 'application/ld+json');
    case 'vcard': {
      const cards = toVCard(partner);
      return cards === '' ? undefined : file(`${stem}.vcf`, cards, 'text/vcard');
    }
  }
}

function file(name: string, text: string, type: string): ProfileFile {
  return { name, content: new Blob([text], { type }) };
}
