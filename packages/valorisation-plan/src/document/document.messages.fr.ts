import { Format } from '@kvasir/element';
import type { DocumentMessages } from './document.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
const ofVersion = (version: number | undefined) => (version === undefined ? '' : ` (version ${number(version)})`);

export const french: DocumentMessages = {
  kind: 'Document',
  kinds: {
    plan: 'Plan d’exploitation',
    sheet: 'Résultat clé exploitable',
    platform: 'Horizon Results Platform',
  },
  result: 'Résultat',
  allResults: 'Tous les résultats',
  print: 'Imprimer',
  word: 'Word (DOCX)',
  empty: 'Il n’y a pas encore de résultat à décrire.',
  emptyText: 'Dès qu’un résultat est nommé, son plan peut être lu, imprimé et remis ici.',
  restFollows: 'Les autres résultats suivent dans un instant.',

  keyExploitable: 'Résultat clé exploitable',
  version: (version) => `version ${number(version)}`,
  ownedBy: 'Appartient à',
  shareUnknown: 'part ouverte',
  notAPartner: 'n’est pas partenaire',
  vacantSince: (day) => (day === undefined ? 'parti' : `parti\u00a0; vacant depuis le ${day}`),
  protection: 'Protection',
  openAccess: 'Accès ouvert',
  readiness: 'Maturité',
  background: 'Utilise',
  agreedBy: 'Approuvé par',
  notSaid: 'Pas encore dit',
  settle: {
    need: 'Dire à quel besoin il répond',
    users: 'Dire qui l’utilisera',
    ownership: 'Dire à qui il appartient',
    routes: 'Choisir une voie',
    roles: 'Donner un rôle à chaque partie',
    steps: 'Ajouter la première étape',
    jointExploitation: 'Dire s’il sera exploité en commun',
    sharing: 'Dire comment la valeur est partagée',
    effects: 'Dire ce qu’il change',
    fundings: 'Ajouter une source de financement',
    risks: 'Ajouter un risque',
    contacts: 'Ajouter un contact',
    reviews: 'Fixer une date de revue',
  },
  sayIt: (what) => `Le dire\u00a0: ${what}`,
  source: 'Code de bonnes pratiques C(2024) 601, paragraphe 3.3.1 a). Ne constitue pas un avis juridique.',
  sheetSource: 'Caractéristiques telles que les demande Horizon Results Booster. Ne constitue pas un avis juridique.',

  nobodyAgreed: 'Personne n’a encore approuvé ce plan.',
  agreedCount: (count, of, version) =>
    `${number(count)} ${format.plural(count, { one: 'partenaire', other: 'partenaires' })} sur ${number(of)}, pour exactement ce plan${ofVersion(version)}`,
  agreedToThis: (names, count, version) =>
    `${names} ${count === 1 ? 'a' : 'ont'} approuvé exactement ce plan${ofVersion(version)}.`,
  agreedEarlier: (name, version) =>
    version === undefined
      ? `${name} a approuvé une version antérieure.`
      : `${name} a approuvé la version ${number(version)}. Le plan a changé depuis.`,
  objects: (name, reason) => (reason === '' ? `${name} s’y oppose.` : `${name} s’y oppose\u00a0: ${reason}`),
  undecided: (names, count) => `${names} ${count === 1 ? 'n’a' : 'n’ont'} pas encore décidé.`,
  digest: (digest) => `Code de contrôle de cette version\u00a0: ${digest}`,

  platformFields: {
    title: 'Titre',
    teaser: 'Message ou accroche',
    audiences: 'Publics visés',
    needs: 'Besoins',
    policyAreas: 'Domaines d’action politique',
    description: 'Description du résultat',
    problem: 'Problème ou besoin',
    uniqueValue: 'Valeur unique',
    video: 'Vidéo',
  },
  platformLead:
    'À copier champ par champ dans le formulaire de la plateforme. Celle-ci ne publie qu’une limite\u00a0: trois domaines d’action politique. Les longueurs sont notre conseil, pour des textes lus jusqu’au bout\u00a0; rien n’est coupé.',
  length: (length) => counted(length, 'caractère', 'caractères'),
  entries: (count) => counted(count, 'entrée', 'entrées'),
  advised: (most) => `jusqu’à ${number(most)} conseillés`,
  atMost: (most) => `${number(most)} au plus`,
  over: (excess) => `${counted(excess, 'caractère', 'caractères')} de trop`,
  entriesOver: (excess) => `${number(excess)} de trop`,
  copyNamed: (field) => `Copier\u00a0: ${field}`,
  copied: (field) => `Copié\u00a0: ${field}`,
  selected: (field) => `${field} est sélectionné. Copiez-le au clavier.`,
  platformSource: 'Champs tels que Horizon Results Platform les montre à tous.',
};
