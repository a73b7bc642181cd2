import type { Language } from './languages.ts';

/** What the tools above a profile say: on the server for the first picture, in the browser for what happens then. */
export interface ProfileTexts {
  /** The page is about a partner; its name is the profile's own heading. */
  title: string;
  edit: string;
  done: string;
  revert: string;
  undo: string;
  downloads: string;
  downloadJson: string;
  downloadJsonLd: string;
  downloadVCard: string;
  /** Why there is no vCard. */
  noPublicContact: string;
  /** On the card of a partner that was edited. */
  editedHere: string;
  published: string;
  kept: (when: string) => string;
  keptOutdated: (when: string) => string;
  reverted: string;
  keptElsewhere: (when: string) => string;
  storageFull: string;
  storageRefused: string;
  unreadable: string;
}

const en: ProfileTexts = {
  title: 'Partner profile',
  edit: 'Edit',
  done: 'Done',
  revert: 'Back to the published facts',
  undo: 'Undo',
  downloads: 'Download',
  downloadJson: 'JSON, all that is known',
  downloadJsonLd: 'JSON-LD, for search engines',
  downloadVCard: 'vCard, the public contacts',
  noPublicContact: 'There is no public contact to put on a vCard.',
  editedHere: 'Edited in this browser',
  published: 'Published facts. What you edit stays in this browser.',
  kept: (when) => `Kept in this browser, ${when}`,
  keptOutdated: (when) => `Kept in this browser, ${when}. The published facts have changed since then.`,
  reverted: 'The published facts are shown again.',
  keptElsewhere: (when) => `Also edited in another tab, ${when}. The edit that is kept last stays.`,
  storageFull: 'Not kept: this browser has no room left for the page. Download the profile before you leave.',
  storageRefused: 'Not kept: this browser does not let the page keep anything. Download the profile before you leave.',
  unreadable: 'This browser has an earlier edit that cannot be read. A new edit takes its place.',
};

const de: ProfileTexts = {
  title: 'Profil eines Partners',
  edit: 'Bearbeiten',
  done: 'Fertig',
  revert: 'Zurück zu den veröffentlichten Angaben',
  undo: 'Rückgängig',
  downloads: 'Herunterladen',
  downloadJson: 'JSON, alles, was bekannt ist',
  downloadJsonLd: 'JSON-LD, für Suchmaschinen',
  downloadVCard: 'vCard, die öffentlichen Kontakte',
  noPublicContact: 'Es gibt keinen öffentlichen Kontakt für eine vCard.',
  editedHere: 'In diesem Browser bearbeitet',
  published: 'Veröffentlichte Angaben. Was Sie bearbeiten, bleibt in diesem Browser.',
  kept: (when) => `In diesem Browser gesichert, ${when}`,
  keptOutdated: (when) =>
    `In diesem Browser gesichert, ${when}. Die veröffentlichten Angaben haben sich seitdem geändert.`,
  reverted: 'Die veröffentlichten Angaben sind wieder da.',
  keptElsewhere: (when) => `Auch in einem anderen Tab bearbeitet, ${when}. Was zuletzt gesichert wird, bleibt.`,
  storageFull:
    'Nicht gesichert: Dieser Browser hat keinen Platz mehr für die Seite. Laden Sie das Profil herunter, bevor Sie gehen.',
  storageRefused:
    'Nicht gesichert: Dieser Browser lässt die Seite nichts speichern. Laden Sie das Profil herunter, bevor Sie gehen.',
  unreadable: 'In diesem Browser liegt eine frühere Bearbeitung, die nicht lesbar ist. Eine neue tritt an ihre Stelle.',
};

const fr: ProfileTexts = {
  title: 'Profil d’un partenaire',
  edit: 'Modifier',
  done: 'Terminer',
  revert: 'Revenir aux informations publiées',
  undo: 'Annuler',
  downloads: 'Télécharger',
  downloadJson: 'JSON, tout ce qui est connu',
  downloadJsonLd: 'JSON-LD, pour les moteurs de recherche',
  downloadVCard: 'vCard, les contacts publics',
  noPublicContact: 'Il n’y a pas de contact public à mettre sur une vCard.',
  editedHere: 'Modifié dans ce navigateur',
  published: 'Informations publiées. Ce que vous modifiez reste dans ce navigateur.',
  kept: (when) => `Conservé dans ce navigateur, ${when}`,
  keptOutdated: (when) => `Conservé dans ce navigateur, ${when}. Les informations publiées ont changé depuis.`,
  reverted: 'Les informations publiées sont de nouveau affichées.',
  keptElsewhere: (when) => `Modifié aussi dans un autre onglet, ${when}. La dernière version conservée reste.`,
  storageFull:
    'Non conservé : ce navigateur n’a plus de place pour la page. Téléchargez le profil avant de la quitter.',
  storageRefused:
    'Non conservé : ce navigateur ne laisse rien conserver à la page. Téléchargez le profil avant de la quitter.',
  unreadable: 'Ce navigateur garde une modification antérieure illisible. Une nouvelle prendra sa place.',
};

export const profileTexts: Record<Language, ProfileTexts> = { en, de, fr };
