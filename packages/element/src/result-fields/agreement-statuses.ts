import type { JointAgreementStatus } from '@kvasir/model';
import type { TranslatedLanguage } from '../localization/catalogue.ts';

/**
 * How far the agreement of joint owners has come: not among the terms, for only the fields of a result and files say it,
 * and no first load does.
 */
export const agreementStatuses: Readonly<
  Record<'en' | TranslatedLanguage, Readonly<Record<JointAgreementStatus, string>>>
> = {
  en: { none: 'None yet', draft: 'Draft', signed: 'Signed' },
  de: { none: 'Noch keine', draft: 'Entwurf', signed: 'Unterzeichnet' },
  fr: { none: 'Pas encore', draft: 'Projet', signed: 'Signé' },
};
