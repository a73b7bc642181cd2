import { rawText } from '@kvasir/element/controls.js';
import { icon, iconCheck } from '@kvasir/element';
import { html, type TemplateResult } from 'lit';
import {
  formatIsni,
  isIsni,
  isLei,
  isOrcid,
  isRor,
  parseIsni,
  parseLei,
  parseOrcid,
  parsePic,
  parseRor,
} from '@kvasir/model';
import type { FieldSpec } from './field-options.ts';
import { textEntry } from './field-text.ts';
import type { PartnerForm } from './partner-form.ts';

/** A register whose identifiers have a form: how one is read as people write it, and shown. */
interface Register {
  /** The canonical form, or `undefined` for what is no identifier of the register. */
  parse: (text: string) => string | undefined;
  show?: (identifier: string) => string;
  /** Whether the check digits are right, for identifiers that have some. */
  check?: (identifier: string) => boolean;
}

const registers = {
  ror: { parse: parseRor, check: isRor, show: (ror) => ror.replace(/^https:\/\/ror\.org\//, '') },
  orcid: { parse: parseOrcid, check: isOrcid, show: (orcid) => orcid.replace(/^https:\/\/orcid\.org\//, '') },
  isni: { parse: parseIsni, check: isIsni, show: formatIsni },
  lei: { parse: parseLei, check: isLei },
  pic: { parse: parsePic },
} satisfies Record<string, Register>;

export type RegisterName = keyof typeof registers;

/** An identifier: kept in its canonical form once it is one, and as it was typed until then. */
export function identifierEntry(form: PartnerForm, name: RegisterName, spec: FieldSpec): TemplateResult {
  const register: Register = registers[name];
  const { parse, show = (identifier: string) => identifier, check } = register;
  const value = form.read(spec.path);
  const isRight = typeof value === 'string' && (check?.(value) ?? false);
  return textEntry(form, {
    ...spec,
    kind: 'code',
    hint: isRight ? form.terms.checkDigitsRight : spec.hint,
    // Said in the hint.
    end: isRight ? html`<span class="check-right">${icon(iconCheck)}</span>` : undefined,
    read: (text) => (text.trim() === '' ? undefined : (parse(text) ?? text)),
    show: (identifier) => (typeof identifier === 'string' ? show(identifier) : rawText(identifier)),
  });
}
