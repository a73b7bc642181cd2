import type { Language } from './languages.ts';

/** What the tools above a profile say, on the server and in the browser. */
export interface ProfileTexts {
  /** The page is about a partner; its name is the profile's own heading. */
  title: string;
  edit: string;
  done: string;
  downloads: string;
  downloadJson: string;
  downloadJsonLd: string;
  downloadVCard: string;
  /** Why there is no vCard. */
  noPublicContact: string;
}

const en: ProfileTexts = {
  title: 'Partner profile',
  edit: 'Edit',
  done: 'Done',
  downloads: 'Download',
  downloadJson: 'JSON, all that is known',
  downloadJsonLd: 'JSON-LD, for search engines',
  downloadVCard: 'vCard, the public contacts',
  noPublicContact: 'There is no public contact to put on a vCard.',
};

const de: ProfileTexts = {
  title: 'Profil eines Partners',
  edit: 'Bearbeiten',
  done: 'Fertig',
  downloads: 'Herunterladen',
  downloadJson: 'JSON, alles, was bekannt ist',
  downloadJsonLd: 'JSON-LD, für Suchmaschinen',
  downloadVCard: 'vCard, die öffentlichen Kontakte',
  noPublicContact: 'Es gibt keinen öffentlichen Kontakt für eine vCard.',
};

const fr: ProfileTexts = {
  title: 'Profil d’un partenaire',
  edit: 'Modifier',
  done: 'Terminer',
  downloads: 'Télécharger',
  downloadJson: 'JSON, tout ce qui est connu',
  downloadJsonLd: 'JSON-LD, pour les moteurs de recherche',
  downloadVCard: 'vCard, les contacts publics',
  noPublicContact: 'Il n’y a pas de contact public à mettre sur une vCard.',
};

export const profileTexts: Record<Language, ProfileTexts> = { en, de, fr };
