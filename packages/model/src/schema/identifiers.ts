import type * as v from 'valibot';
import { isIsni, isniForm } from '../identifiers/isni.ts';
import { isLei, leiForm } from '../identifiers/lei.ts';
import { isOrcid, orcidForm } from '../identifiers/orcid.ts';
import { picForm } from '../identifiers/pic.ts';
import { isRor, rorForm } from '../identifiers/ror.ts';
import { checkedForm, documentObject, form, requiredText } from './primitives.ts';

export const rorSchema = /*#__PURE__*/ checkedForm(rorForm, 'not-a-ror', isRor, 'ror-check-digit');
export const orcidSchema = /*#__PURE__*/ checkedForm(orcidForm, 'not-an-orcid', isOrcid, 'orcid-check-digit');

/** The one preferred identifier of an organisation in each register, in its canonical form. */
export const identifiersSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Research Organization Registry: the full address, `https://ror.org/…`. */
    ror: rorSchema,
    /** Participant Identification Code of the EU Funding & Tenders Portal: nine digits. */
    pic: /*#__PURE__*/ form(picForm, 'pic-digits'),
    /** International Standard Name Identifier (ISO 27729): sixteen characters without spaces. */
    isni: /*#__PURE__*/ checkedForm(isniForm, 'not-an-isni', isIsni, 'isni-check-digit'),
    /** Legal Entity Identifier (ISO 17442). */
    lei: /*#__PURE__*/ checkedForm(leiForm, 'not-a-lei', isLei, 'lei-check-digit'),
    /** VAT number with the country's prefix; its shape differs by country and is only advised on. */
    vat: requiredText,
    /** Wikidata item: `Q…`. */
    wikidata: /*#__PURE__*/ form(/^Q[1-9][0-9]*$/, 'not-a-wikidata-item'),
    /** Global Research Identifier Database (closed in 2021; ROR still carries it): `grid.…`. */
    grid: /*#__PURE__*/ form(/^grid\.[0-9]+\.[0-9a-f]+$/, 'not-a-grid'),
    /** Crossref Funder Registry: the digits after `10.13039/`. */
    fundref: /*#__PURE__*/ form(/^[0-9]+$/, 'not-a-fundref'),
    /** Digital Object Identifier: `10.…/…`, without address. */
    doi: /*#__PURE__*/ form(/^10\.[0-9]{4,9}\/\S+$/, 'not-a-doi'),
  },
);
export type Identifiers = v.InferOutput<typeof identifiersSchema>;

/** A further identifier: a second one of the same register, or one of a register not named above. */
export const otherIdentifierSchema = /*#__PURE__*/ documentObject(
  {
    /** The register, in the words of the source: `isni`, `fundref`, `Companies House` … */
    scheme: requiredText,
    /** The identifier as the register writes it. */
    value: requiredText,
  },
  {},
);
export type OtherIdentifier = v.InferOutput<typeof otherIdentifierSchema>;
