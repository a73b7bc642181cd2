import { rawText } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { toPointer } from '@kvasir/model';
import { entriesOf } from '../entries.ts';
import { checkEntry } from '../field-choice.ts';
import { decimalEntry, wholeNumberEntry } from '../field-number.ts';
import { textEntry } from '../field-text.ts';
import { unreadable } from '../field-unreadable.ts';
import { countryEntry, regionEntry } from '../field-vocabulary.ts';
import { columns, fold, group } from '../group.ts';
import { fieldsOf, isContainer, readAt, removeAt, setAt, type Path, type PlainObject } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { markEdited } from '../provenance-patch.ts';
import { repeated } from '../repeated.ts';
import { today } from '../today.ts';

/** Where the organisation is. */
export function placesGroup(form: PartnerForm): TemplateResult {
  return group(
    form,
    'places',
    repeated(form, {
      collection: 'locations',
      title: (place) => titleOf(form, place),
      detail: ({ primary }) => (primary === true ? form.terms.mainPlace : undefined),
      first: 'street',
      fields: (path) => placeFields(form, path),
    }),
  );
}

function titleOf({ format }: PartnerForm, { city, country }: PlainObject): string {
  const parts = [rawText(city), typeof country === 'string' ? format.country(country) : rawText(country)];
  return parts.filter((part) => part.trim() !== '').join(', ');
}

function placeFields(form: PartnerForm, path: Path): TemplateResult {
  const { text } = form;
  const { labels } = text;
  const country = [...path, 'country'];
  return html`${textEntry(form, { path: [...path, 'street'], label: labels.street })}
  ${columns(
    textEntry(form, { path: [...path, 'postCode'], label: labels.postCode, kind: 'name' }),
    textEntry(form, { path: [...path, 'city'], label: labels.city, kind: 'name' }),
    countryEntry(form, { path: country, label: labels.country }),
    regionEntry(form, { path: [...path, 'nuts'], label: labels.nuts, hint: text.nutsHint }, country),
  )}
  ${checkEntry(form, {
    path: [...path, 'primary'],
    label: labels.primary,
    onChange: (isMain) => form.change(withMainSeat(form, path, isMain)),
  })}
  ${fold(form, {
    name: `${toPointer(path)}#codes`,
    label: text.moreOfPlace,
    places: codeFields.map((field) => [...path, field]),
    content: () => placeCodes(form, path),
  })}`;
}

const codeFields = ['subdivision', 'latitude', 'longitude', 'geonames', 'continent'];

function placeCodes(form: PartnerForm, path: Path): TemplateResult {
  const { labels } = form.text;
  const subdivision = [...path, 'subdivision'];
  const isReadable = isContainer(form.read(subdivision));
  return html`${
    isReadable
      ? columns(
          textEntry(form, { path: [...subdivision, 'name'], label: labels.subdivisionName }),
          textEntry(form, { path: [...subdivision, 'code'], label: labels.subdivisionCode, kind: 'code' }),
        )
      : unreadable(form, { path: subdivision, label: labels.subdivisionName })
  }
  ${columns(
    decimalEntry(form, { path: [...path, 'latitude'], label: labels.latitude }),
    decimalEntry(form, { path: [...path, 'longitude'], label: labels.longitude }),
    wholeNumberEntry(form, { path: [...path, 'geonames'], label: labels.geonames }),
    textEntry(form, { path: [...path, 'continent'], label: labels.continent, kind: 'code' }),
  )}`;
}

/** One place at most is the main seat: with the new one the others cease to be it, in one edit. */
function withMainSeat(form: PartnerForm, path: Path, isMain: boolean): unknown {
  const key = [...path, 'primary'];
  const before = form.value;
  if (!isMain) return markEdited(removeAt(before, key, path.length), key, today());
  const others = entriesOf(form, 'locations')
    .map(([id]) => ['locations', id])
    .filter((other) => other[1] !== path[1] && fieldsOf(readAt(before, other))['primary'] === true);
  const without = others.reduce<unknown>(
    (document, other) => markEdited(removeAt(document, [...other, 'primary'], 2), [...other, 'primary'], today()),
    before,
  );
  return markEdited(setAt(without, key, true), key, today());
}
