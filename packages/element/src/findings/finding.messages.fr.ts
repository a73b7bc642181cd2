import type { ExploitationRoute, ImpactDimension, Orientation } from '@kvasir/model';
import { Format } from '../localization/format.ts';
import type { FindingMessages } from './finding.messages.ts';

const format = Format.for('fr');

function quoted(text: string): string {
  return `«\u00A0${text}\u00A0»`;
}

/** The parts of the joint strategy (C(2024) 601, 3.1.1(f)), by their keys. */
const parts: Readonly<Record<string, string>> = {
  background: 'connaissances préexistantes',
  'data-exchange': 'échange de données',
  valuation: 'évaluation',
  ownership: 'gestion et propriété communes',
  'open-science': 'science ouverte',
  'open-innovation': 'innovation ouverte',
  standardisation: 'normalisation',
};

function inFrench(part: string): string {
  return quoted(Object.hasOwn(parts, part) ? (parts[part] ?? part) : part);
}

/** The orientations of indicators (C(2024) 601, 3.4.1(a)). */
const orientations: Readonly<Record<Orientation, string>> = {
  business: 'axé sur l’entreprise',
  social: 'axé sur la société',
  research: 'axé sur la recherche',
};

/** The effects in each dimension of impact (C(2024) 601, 3.1.1(e)). */
const dimensions: Readonly<Record<ImpactDimension, string>> = {
  environmental: 'environnementaux',
  technological: 'technologiques',
  economic: 'économiques',
  societal: 'sociétaux',
  political: 'politiques',
  health: 'sur la santé',
};

/** The ways to exploit a result, by their keys. */
const routes: Readonly<Record<ExploitationRoute, string>> = {
  'further-research': 'recherche ultérieure',
  'product-or-process': 'produit ou procédé',
  service: 'service',
  standardisation: 'normalisation',
  licensing: 'licence',
  assignment: 'cession',
  'spin-off': 'essaimage',
  policy: 'politiques publiques',
  education: 'enseignement',
  'social-innovation': 'innovation sociale',
  'open-source': 'open source',
};

function inFrenchRoute(route: ExploitationRoute): string {
  return quoted(routes[route]);
}

/** A value that is doubted is shown as it was entered. */
const digits = { maximumFractionDigits: 10 };

export const french: FindingMessages = {
  'owner-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} est désigné comme propriétaire de ${quoted(name)}, mais n’est pas partenaire.`,
  'contributor-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} est cité pour une contribution à ${quoted(name)}, mais n’est pas partenaire.`,
  'control-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit décider de ${quoted(name)}, mais n’est pas partenaire.`,
  'protection-responsible-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit protéger ${quoted(name)}, mais n’est pas partenaire.`,
  'protection-cost-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit payer une part de la protection de ${quoted(name)}, mais n’est pas partenaire.`,
  'access-right-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} a des droits d’accès à ${quoted(name)}, mais n’est pas partenaire.`,
  'waiver-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit renoncer à l’accès à ${quoted(name)}, mais n’est pas partenaire.`,
  'background-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit apporter ${quoted(name)}, mais n’est pas partenaire.`,
  'no-background-not-a-partner': ({ missing }) =>
    `${quoted(missing)} déclare que rien de ses connaissances préexistantes n’est nécessaire, mais n’est pas partenaire.`,
  'strategy-responsible-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit s’occuper du volet ${inFrench(name)} de la stratégie commune, mais n’est pas partenaire.`,
  'lead-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit diriger ${quoted(name)}, mais n’est pas partenaire.`,
  'effort-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} a des personnes-mois dans ${quoted(name)}, mais n’est pas partenaire.`,
  'raci-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} a un rôle RACI dans ${quoted(name)}, mais n’est pas partenaire.`,
  'risk-owner-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit surveiller le risque ${quoted(name)}, mais n’est pas partenaire.`,
  'participant-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} est cité parmi les participants à la revue ${quoted(name)}, mais n’est pas partenaire.`,
  'indicator-responsible-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit relever les valeurs de ${quoted(name)}, mais n’est pas partenaire.`,
  'negative-impact-responsible-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit s’occuper de l’impact négatif ${quoted(name)}, mais n’est pas partenaire.`,
  'plan-role-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} a un rôle dans le plan de valorisation de ${quoted(name)}, mais n’est pas partenaire.`,
  'step-responsible-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} est chargé d’une étape du plan de valorisation de ${quoted(name)}, mais n’est pas partenaire.`,
  'joint-exploitation-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} est cité pour l’exploitation commune de ${quoted(name)}, mais n’est pas partenaire.`,
  'plan-contact-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit fournir un contact pour ${quoted(name)}, mais n’est pas partenaire.`,
  'plan-funding-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit s’occuper d’un financement du plan de valorisation de ${quoted(name)}, mais n’est pas partenaire.`,
  'plan-risk-owner-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit surveiller un risque du plan de valorisation de ${quoted(name)}, mais n’est pas partenaire.`,
  'sharing-party-not-a-partner': ({ missing, name }) =>
    `${quoted(missing)} doit prendre part au partage de la valeur de ${quoted(name)}, mais n’est pas partenaire.`,
  'agreement-not-a-partner': ({ missing }) =>
    `Un accord ou une objection est au nom de ${quoted(missing)}, qui n’est pas partenaire.`,
  'note-not-a-partner': ({ missing }) => `Une note a été écrite pour ${quoted(missing)}, qui n’est pas partenaire.`,
  'work-package-missing': ({ missing, name }) =>
    `${quoted(name)} renvoie au lot de travaux ${quoted(missing)}, qui n’existe pas.`,
  'deliverable-missing': ({ missing, name }) =>
    `${quoted(name)} renvoie au livrable ${quoted(missing)}, qui n’existe pas.`,
  'result-missing': ({ missing, name }) => `${quoted(name)} renvoie au résultat ${quoted(missing)}, qui n’existe pas.`,
  'background-missing': ({ missing, name }) =>
    `${quoted(name)} repose sur les connaissances préexistantes ${quoted(missing)}, qui n’existent pas.`,
  'indicator-missing': ({ missing, name }) =>
    `${quoted(name)} renvoie à l’indicateur ${quoted(missing)}, qui n’existe pas.`,
  'negative-impact-indicator-missing': ({ missing, name }) =>
    `L’impact négatif ${quoted(name)} doit être suivi par l’indicateur ${quoted(missing)}, qui n’existe pas.`,
  'dependency-missing': ({ missing, name }) => `${quoted(name)} attend ${quoted(missing)}, qui n’existe pas.`,
  'step-indicator-missing': ({ missing, name }) =>
    `Une étape du plan de valorisation de ${quoted(name)} renvoie à l’indicateur ${quoted(missing)}, qui n’existe pas.`,
  'step-milestone-missing': ({ missing, name }) =>
    `Une étape du plan de valorisation de ${quoted(name)} renvoie au jalon ${quoted(missing)}, qui n’existe pas.`,
  'step-background-missing': ({ missing, name }) =>
    `Une étape du plan de valorisation de ${quoted(name)} a besoin des connaissances préexistantes ${quoted(missing)}, qui n’existent pas.`,
  'step-funding-missing': ({ name, step, missing }) =>
    `L’étape ${quoted(step)} pour ${quoted(name)} doit être payée par ${quoted(missing)}, qui ne figure pas parmi les sources de financement.`,
  'plan-without-result': ({ missing }) =>
    `Il y a un plan de valorisation pour le résultat ${quoted(missing)}, qui n’existe pas.`,
  'contact-missing': ({ missing, partner }) =>
    `${quoted(missing)} est cité comme contact de ${partner}, mais ne figure pas parmi ses contacts.`,
  'sharing-indicator-missing': ({ missing, name }) =>
    `La valeur de ${quoted(name)} doit être partagée selon l’indicateur ${quoted(missing)}, qui n’existe pas.`,
  'result-without-owner': ({ name }) =>
    `${quoted(name)} n’a pas encore de propriétaire. Nommez-le, ou indiquez qu’il reste à déterminer.`,
  'ownership-kind-missing': ({ name }) =>
    `On ne sait pas si ${quoted(name)} a un seul propriétaire ou plusieurs copropriétaires. Choisissez.`,
  'ownership-undetermined': ({ name }) =>
    `Le propriétaire de ${quoted(name)} reste à déterminer. Mettez-vous d’accord avant toute utilisation ou publication.`,
  'third-party-claim': ({ name }) =>
    `Un tiers extérieur au partenariat revendique ${quoted(name)}. Notez de qui il s’agit et réglez la question avant toute utilisation.`,
  'joint-with-one-owner': ({ name }) =>
    `${quoted(name)} doit être en copropriété, mais n’a qu’un propriétaire. Nommez les autres, ou passez à un propriétaire unique.`,
  'single-with-several-owners': ({ name, owners }) =>
    `${quoted(name)} doit avoir un propriétaire unique, mais ${format.number(owners)} sont nommés. Gardez-en un, ou passez à la copropriété.`,
  'owner-with-access-right': ({ name, partner }) =>
    `${partner} n’a pas besoin de droit d’accès à ${quoted(name)}, qui lui appartient en propre. Retirez ce droit, ou donnez-le au partenaire visé.`,
  'share-unreadable': ({ name, share, partner }) =>
    `La part ${quoted(share)} de ${partner} dans ${quoted(name)} est illisible. Écrivez une fraction d’au plus 1, par exemple 1/3.`,
  'shares-incomplete': ({ name, without, owners }) =>
    `${format.number(without)} des ${format.number(owners)} propriétaires de ${quoted(name)} ${without === 1 ? 'n’a' : 'n’ont'} pas de part. Donnez-en une à chacun, ou à aucun.`,
  'shares-not-one': ({ name, total, difference, comparison }) =>
    `La somme des parts de ${quoted(name)} est de ${total}. ${comparison < 0 ? `${difference} n’appartient à personne.` : `C’est ${difference} de trop.`}`,
  'joint-without-regime': ({ name }) =>
    `${quoted(name)} a des copropriétaires, mais aucun régime pour eux. Choisissez ce que chacun peut faire sans les autres.`,
  'joint-without-decisions': ({ name }) =>
    `${quoted(name)} a des copropriétaires, mais on ne sait pas qui décide du dépôt et des licences. Nommez-les, ou notez comment les propriétaires décident.`,
  'joint-agreement-unsigned': ({ name }) =>
    `${quoted(name)} existe et a des copropriétaires, mais leur accord n’est pas signé. Signez-le avant que l’un d’eux utilise le résultat.`,
  'academic-barred-from-publishing': ({ name, partner }) =>
    `${partner} a participé à ${quoted(name)}, mais n’a pas son mot à dire sur la publication. Ajoutez ce partenaire à ceux qui en décident.`,
  'protection-undecided': ({ name }) =>
    `La protection de ${quoted(name)} n’est pas décidée. Choisissez une forme, ou indiquez qu’il n’y en aura pas.`,
  'published-before-filing': ({ name }) =>
    `${quoted(name)} doit être publié avant le dépôt d’une demande de protection, ce qui peut en détruire la nouveauté. Déposez d’abord, ou publiez plus tard.`,
  'protection-without-cost-split': ({ name }) =>
    `Les copropriétaires de ${quoted(name)} n’ont pas réparti les coûts de sa protection. Mettez-vous d’accord avant le dépôt.`,
  'cost-shares-not-one': ({ name, total, difference, comparison }) =>
    `La somme des parts des coûts de protection de ${quoted(name)} est de ${total}. ${comparison < 0 ? `Personne ne supporte ${difference}.` : `C’est ${difference} de trop.`}`,
  'open-access-undecided': ({ name }) =>
    `Le degré d’ouverture de ${quoted(name)} n’est pas décidé. Choisissez ouvert, restreint ou fermé.`,
  'closed-without-reason': ({ name }) =>
    `${quoted(name)} n’est pas ouvert à tous, et aucune raison n’est donnée. ${quoted('Aussi ouvert que possible, aussi fermé que nécessaire')} en demande une.`,
  'open-without-licence': ({ name }) =>
    `${quoted(name)} est ouvert, mais sans licence. Choisissez-en une, pour que les autres sachent ce qu’ils peuvent en faire.`,
  'embargoed-publication': ({ name, months }) =>
    `${quoted(name)} est une publication et ne doit être ouverte qu’après ${format.number(months)} mois. Horizon Europe n’admet pas d’embargo\u00A0: ouvrez-la tout de suite.`,
  'secret-with-open-licence': ({ name }) =>
    `${quoted(name)} doit rester un secret d’affaires, et pourtant tout le monde peut l’avoir. Gardez-le fermé, ou renoncez au secret.`,
  'key-exploitable-without-reason': ({ name }) =>
    `${quoted(name)} est un résultat clé exploitable, mais on ne sait pas pourquoi. Décrivez l’innovation, l’exploitabilité et l’impact.`,
  'copyleft-background': ({ name, background, licence }) =>
    `${quoted(name)} repose sur ${quoted(background)} sous ${licence} et doit rester propriétaire. Le copyleft s’y appliquerait\u00A0: ouvrez le résultat, ou remplacez ces connaissances.`,
  'background-limited-for-exploitation': ({ name, background, owner, partner }) =>
    `${quoted(name)} a besoin de ${quoted(background)}, dont ${owner} limite l’exploitation, mais ${partner} est chargé d’une étape du plan de valorisation. Convenez d’un accès plus large, ou modifiez l’étape.`,
  'exclusive-without-waiver': ({ name, partner, others }) =>
    `${quoted(name)} doit faire l’objet d’une licence exclusive, mais ${partner} ${others > 0 ? `et ${format.number(others)} de plus n’ont` : 'n’a'} pas renoncé à l’accès. Obtenez les renonciations, ou accordez plusieurs licences.`,
  'party-without-role': ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `et ${format.number(others)} de plus ont` : 'a'} part à ${quoted(name)}, mais n’${others > 0 ? 'ont' : 'a'} aucun rôle dans son plan de valorisation. Indiquez ce que chacun fait.`,
  'plan-accountable-not-one': ({ name, accountable }) =>
    accountable > 0
      ? `${format.number(accountable)} partenaires répondent du plan de valorisation de ${quoted(name)}. N’en gardez qu’un.`
      : `Des partenaires ont un rôle dans le plan de valorisation de ${quoted(name)}, mais aucun n’en répond. Choisissez-en un.`,
  'role-of-departed-partner': ({ name, partner, places }) =>
    `${partner} a quitté le partenariat, et ${places === 1 ? 'une place du plan de valorisation' : `${format.number(places)} places du plan de valorisation`} de ${quoted(name)} ${places === 1 ? 'est vacante' : 'sont vacantes'}. Indiquez qui prend la suite.`,
  'route-without-notice': ({ name, route, days, by }) =>
    `${quoted(name)} doit être exploité par la voie ${inFrenchRoute(route)}, dont les autres doivent être informés ${format.number(days)} jours à l’avance${by && `, donc au plus tard le ${format.date(by)}`}. Indiquez le jour où ils l’ont été.`,
  'notice-too-short': ({ name, route, days, by, earliest }) =>
    `${quoted(name)} doit être exploité par la voie ${inFrenchRoute(route)} moins de ${format.number(days)} jours après que les autres en ont été informés, alors qu’ils devaient l’être au plus tard le ${format.date(by)}. Attendez le ${format.date(earliest)}.`,
  'step-without-responsible': ({ name, step }) =>
    `Personne n’est chargé de l’étape ${quoted(step)} pour ${quoted(name)}. Nommez le partenaire qui s’en charge.`,
  'step-without-month': ({ name, step }) =>
    `On ne sait pas quand l’étape ${quoted(step)} pour ${quoted(name)} aura lieu. Indiquez un mois\u00A0; la numérotation continue après la fin du projet.`,
  'step-needs-limited-background': ({ name, step, background, owner }) =>
    `L’étape ${quoted(step)} pour ${quoted(name)} a besoin de ${quoted(background)}, dont ${owner} limite l’exploitation. Convenez d’un accès plus large, ou renoncez à l’étape.`,
  'step-cost-without-funding': ({ name, step }) =>
    `L’étape ${quoted(step)} pour ${quoted(name)} a un coût, mais on ne sait pas qui paie. Indiquez une source de financement.`,
  'joint-exploitation-undecided': ({ name, undecided }) =>
    undecided === 'form'
      ? `${quoted(name)} doit être exploité en commun, mais on ne sait pas sous quelle forme. Choisissez-en une.`
      : `${quoted(name)} ne doit pas être exploité en commun, mais on ne sait pas pourquoi. Donnez la raison.`,
  'joint-interests-not-aligned': ({ name, partner, others }) =>
    `${quoted(name)} doit être exploité en commun, mais ${others > 0 ? `les intérêts essentiels de ${partner} et de ${format.number(others)} de plus ne s’y accordent pas` : `l’intérêt essentiel de ${partner} ne s’y accorde pas`}. Convenez de domaines d’utilisation distincts, ou exploitez-le séparément.`,
  'sharing-shares-not-one': ({ name, total, difference, comparison }) =>
    `La somme des parts négociées de la valeur de ${quoted(name)} est de ${total}. ${comparison < 0 ? `${difference} ne revient à personne.` : `C’est ${difference} de trop.`}`,
  'sharing-currencies-differ': ({ name, deduction }) =>
    `${quoted(deduction)} doit être déduit des recettes de ${quoted(name)}, mais est dans une autre monnaie. Indiquez les deux dans la même.`,
  'sharing-exceeds-gross': ({ name, deduction }) =>
    `${quoted(deduction)} dépasse ce qui reste des recettes de ${quoted(name)}, et il ne reste rien pour les parties. Vérifiez les montants.`,
  'sharing-without-reason': ({ name }) =>
    `On sait comment la valeur de ${quoted(name)} est partagée, mais non pourquoi ce partage est équitable. Notez-en la raison.`,
  'plan-risk-without-mitigation': ({ name, risk }) =>
    `On ne sait pas ce qui est fait contre le risque ${quoted(risk)} pour ${quoted(name)}. Décrivez-le, ou dites pourquoi rien ne peut être fait.`,
  'contact-stale': ({ name, contact, partner, hasLeft }) =>
    hasLeft
      ? `${contact} (${partner}) est cité comme contact pour ${quoted(name)}, mais n’exerce plus cette fonction. Nommez quelqu’un d’autre.`
      : `Personne n’a confirmé depuis plus d’un an que ${contact} (${partner}) est le contact pour ${quoted(name)}. Demandez, et notez le jour.`,
  'party-without-contact': ({ name, partner, others }) =>
    `Le plan de valorisation de ${quoted(name)} ne nomme aucun contact chez ${partner}${others > 0 ? ` et ${format.number(others)} de plus` : ''}. Ajoutez-en un.`,
  'nobody-exploits': ({ name, due }) =>
    `Personne ne doit exploiter ${quoted(name)}. Nommez qui le fait, ou proposez-le sur Horizon Results Platform${due && ` au plus tard le ${format.date(due)}`}, comme l’exige Horizon Europe.`,
  'plan-not-agreed': ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `et ${format.number(others)} de plus n’ont` : 'n’a'} pas approuvé le plan de valorisation de ${quoted(name)} dans sa version actuelle. Demandez ${others > 0 ? 'leur' : 'son'} accord, ou modifiez le plan jusqu’à ce que tous puissent l’approuver.`,
  'plan-review-due': ({ name, due }) =>
    `Le plan de valorisation de ${quoted(name)} devait être revu au plus tard le ${format.date(due)}, et ne l’a pas été. Faites-le, ou choisissez un autre jour.`,
  'plan-without-review': ({ name }) =>
    `Le plan de valorisation de ${quoted(name)} comporte des étapes, mais aucun jour n’est fixé pour le revoir. Fixez-en un.`,
  'item-without-lead': ({ name }) =>
    `Personne ne dirige ${quoted(name)}. Nommez le partenaire qui en est le chef de file.`,
  'item-without-deadline': ({ name }) =>
    `${quoted(name)} n’a pas d’échéance. Indiquez le mois ou le jour pour lequel il est attendu.`,
  'accountable-not-one': ({ name, accountable }) =>
    accountable > 0
      ? `${format.number(accountable)} partenaires répondent de ${quoted(name)}. N’en gardez qu’un.`
      : `Des partenaires ont un rôle dans ${quoted(name)}, mais aucun n’en répond. Choisissez-en un.`,
  'responsible-missing': ({ name }) =>
    `Des partenaires ont un rôle dans ${quoted(name)}, mais aucun n’est chargé de la réalisation. Choisissez-en au moins un.`,
  'milestone-without-verification': ({ name }) =>
    `On ne sait pas à quoi l’on reconnaît que ${quoted(name)} est atteint. Indiquez un moyen de vérification.`,
  'delayed-without-forecast': ({ name }) =>
    `${quoted(name)} est en retard, mais on ne sait pas pour quand il est prévu désormais. Indiquez une nouvelle prévision.`,
  'start-after-due': ({ name, start, month }) =>
    `Le travail sur ${quoted(name)} commence au mois ${format.number(start)}, mais doit être achevé au mois ${format.number(month)}. Modifiez l’un des deux.`,
  'due-before-start': ({ name }) =>
    `L’échéance de ${quoted(name)} précède le début du partenariat. Choisissez un jour plus tardif.`,
  'due-after-end': ({ name, month, last }) =>
    `${quoted(name)} doit être achevé au mois ${format.number(month)}, mais le partenariat se termine au mois ${format.number(last)}. Avancez l’échéance, ou prolongez le partenariat.`,
  'work-package-outlived': ({ name, month, last }) =>
    `${quoted(name)} doit être achevé au mois ${format.number(month)}, mais le lot de travaux dont il relève se termine au mois ${format.number(last)}. Avancez l’échéance, ou prolongez le lot de travaux.`,
  'dependency-violated': ({ name, other, months }) =>
    `${quoted(name)} arrive ${format.number(months)} mois trop tôt pour ${quoted(other)}, dont il dépend. Déplacez l’un des deux.`,
  'dependency-cycle': ({ name, path }) =>
    `${quoted(name)} dépend de lui-même\u00A0: ${path}. Supprimez l’une de ces dépendances.`,
  'milestone-without-outcome': ({ name }) =>
    `Aucun résultat ni livrable ne découle de ${quoted(name)}. Indiquez les résultats qu’il fait avancer.`,
  'review-rhythm-broken': ({ name, months, reviews }) =>
    reviews > 0
      ? `Plus de ${format.number(months)} mois s’écoulent avant la revue ${quoted(name)}, contrairement au rythme convenu. Prévoyez-en une entre-temps.`
      : `Une revue doit avoir lieu au moins tous les ${format.number(months)} mois, mais aucune n’est prévue. Planifiez la première.`,
  'data-management-plan-missing': ({ month }) =>
    `Aucun plan de gestion des données n’est attendu d’ici au mois ${format.number(month)}, comme l’exige Horizon Europe. Ajoutez-le, ou signalez le livrable qui en tient lieu.`,
  'exploitation-plan-missing': ({ month }) =>
    `Aucun plan de diffusion et d’exploitation n’est attendu d’ici au mois ${format.number(month)}, comme l’exige Horizon Europe. Ajoutez-le, ou signalez le livrable qui en tient lieu.`,
  'indicator-without-unit': ({ name }) =>
    `L’unité de ${quoted(name)} n’est pas indiquée. Précisez-la, pour que les valeurs puissent être comparées.`,
  'indicator-without-baseline': ({ name }) =>
    `Le point de départ de ${quoted(name)} n’est pas indiqué\u00A0: aucun changement ne peut être constaté. Saisissez une valeur de référence.`,
  'indicator-without-target-date': ({ name }) =>
    `La date à laquelle ${quoted(name)} doit atteindre sa cible n’est pas indiquée\u00A0: on ne peut pas dire s’il est en retard. Saisissez un jour.`,
  'target-contradicts-direction': ({ name, direction }) =>
    direction === 'maintain'
      ? `${quoted(name)} doit rester stable, mais sa cible n’est pas sa valeur de référence. Modifiez l’une des deux, ou le sens.`
      : `${quoted(name)} doit ${direction === 'increase' ? 'augmenter, mais sa cible est inférieure' : 'diminuer, mais sa cible est supérieure'} à sa valeur de référence. Modifiez la cible ou le sens.`,
  'indicator-without-source': ({ name }) =>
    `L’origine des valeurs de ${quoted(name)} n’est pas indiquée\u00A0: personne ne peut les vérifier. Saisissez une source.`,
  'indicator-without-responsible': ({ name }) =>
    `Personne ne recueille les valeurs de ${quoted(name)}. Nommez le partenaire qui s’en charge.`,
  'indicator-not-agreed': ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `et ${format.number(others)} de plus n’ont` : 'n’a'} pas approuvé ${quoted(name)} dans sa définition actuelle. Demandez leur accord, ou modifiez la définition jusqu’à ce que tous puissent l’approuver.`,
  'observation-period-unreadable': ({ name, period }) =>
    `${quoted(name)} a une saisie pour ${quoted(period)}, qui n’est pas une période lisible. Écrivez-la comme 2026, 2026-H2, 2026-Q3 ou 2026-11.`,
  'observations-doubled': ({ name, period }) =>
    `${quoted(name)} a plus d’une saisie pour ${period}\u00A0: on ne sait pas laquelle compte. Gardez-en une.`,
  'observation-in-future': ({ name, period }) =>
    `${quoted(name)} a déjà une valeur pour ${period}, période qui n’a pas commencé. Corrigez la période, ou supprimez la valeur.`,
  'observation-implausible': ({ name, period, value }) =>
    `La valeur ${format.number(value, digits)} de ${quoted(name)} pour ${period} sort de ce qui est jugé plausible. Vérifiez la valeur et l’unité, ou élargissez l’intervalle.`,
  'negative-impacts-declared-none': ({ name }) =>
    `Il est déclaré qu’aucun impact négatif n’a été identifié, mais ${quoted(name)} est signalé. Retirez l’un des deux.`,
  'negative-impacts-untouched': ({ lacks }) =>
    lacks === 'both'
      ? 'Rien n’est dit des impacts négatifs. Signalez ceux qui sont identifiés ou redoutés, ou déclarez qu’aucun n’a été identifié.'
      : `Il est déclaré qu’aucun impact négatif n’a été identifié, mais pas ${lacks === 'by' ? 'par qui. Indiquez qui l’a évalué' : 'quand. Indiquez le jour de l’évaluation'}.`,
  'negative-impact-without-mitigation': ({ name }) =>
    `Les mesures prises contre l’impact négatif ${quoted(name)} ne sont pas indiquées. Décrivez-les, ou dites pourquoi rien ne peut être fait.`,
  'ethics-not-assessed': ({ lacks }) =>
    lacks === 'both'
      ? 'Personne n’a encore évalué les questions éthiques. Évaluez-les, et indiquez qui l’a fait et quand.'
      : `Les questions éthiques ont été évaluées, mais on ne sait pas ${lacks === 'by' ? 'par qui. Indiquez qui l’a fait' : 'quand. Indiquez le jour'}.`,
  'indicators-orientation-empty': ({ orientation }) =>
    `Aucun indicateur n’est ${orientations[orientation]}\u00A0: ce côté de ce que le partenariat accomplit reste invisible. Choisissez-en un, pour un équilibre entre entreprise, société et recherche.`,
  'indicators-dimension-empty': ({ dimension }) =>
    `Aucun indicateur ne montre d’effets ${dimensions[dimension]}. Choisissez-en un si le partenariat peut avoir de tels effets.`,
  'qualitative-metric-missing': () =>
    'Tous les indicateurs sont chiffrés, aucun n’est une appréciation. Convenez-en un pour ce qu’aucun chiffre ne montre, comme la confiance entre les partenaires, ou organisez un tour de consultation.',
  'impact-review-due': ({ due }) =>
    `Les indicateurs devaient être réexaminés lors d’une revue au plus tard le ${format.date(due)}, mais aucune n’a eu lieu. Tenez-la, ou fixez-lui un autre jour.`,
  'derivation-cycle': ({ name, path }) =>
    `${quoted(name)} est dérivé de lui-même\u00A0: ${path}. Supprimez l’un de ces liens.`,
  'listed-and-declared-none': ({ partner, background }) =>
    `${partner} déclare que rien de ses connaissances préexistantes n’est nécessaire, mais indique ${quoted(background)}. Retirez l’un des deux.`,
  'need-without-background': ({ partner, name }) =>
    `D’autres ont besoin d’accéder à ${quoted(name)}, mais ${partner} n’a pas dit quelles connaissances préexistantes cela demande. Indiquez-les, ou déclarez qu’aucune n’est nécessaire.`,
  'background-undeclared': ({ partner }) =>
    `${partner} n’indique aucune connaissance préexistante et ne déclare pas qu’aucune n’est nécessaire. Demandez l’un ou l’autre.`,
  'strategy-part-empty': ({ part }) =>
    `La stratégie commune ne dit encore rien du volet ${inFrench(part)}. Notez ce que les partenaires ont convenu.`,
  'strategy-part-without-responsible': ({ part }) =>
    `Personne ne s’occupe du volet ${inFrench(part)} de la stratégie commune. Nommez un partenaire.`,
  'strategy-part-without-review': ({ part }) =>
    `Le volet ${inFrench(part)} de la stratégie commune n’a pas de date de revue. Fixez-en une.`,
  'ids-alike': ({ id, other }) =>
    `Les identifiants ${quoted(other)} et ${quoted(id)} ne diffèrent que par leur écriture et se confondent facilement. Changez l’un des deux.`,
  'agreement-without-place': ({ pointer }) => `Il y a un accord sur quelque chose qui n’existe pas\u00A0: ${pointer}`,
  'note-without-place': ({ pointer }) => `Il y a une note sur quelque chose qui n’existe pas\u00A0: ${pointer}`,
};
