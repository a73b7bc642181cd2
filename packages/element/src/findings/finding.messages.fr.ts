import type { FindingMessages } from './finding.messages.ts';

export const french: FindingMessages = {
  'owner-not-a-partner': ({ missing, name }) =>
    `« ${missing} » est désigné comme propriétaire de « ${name} », mais n’est pas partenaire.`,
  'contributor-not-a-partner': ({ missing, name }) =>
    `« ${missing} » est cité pour une contribution à « ${name} », mais n’est pas partenaire.`,
  'control-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit décider de « ${name} », mais n’est pas partenaire.`,
  'protection-responsible-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit protéger « ${name} », mais n’est pas partenaire.`,
  'protection-cost-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit payer une part de la protection de « ${name} », mais n’est pas partenaire.`,
  'access-right-not-a-partner': ({ missing, name }) =>
    `« ${missing} » a des droits d’accès à « ${name} », mais n’est pas partenaire.`,
  'background-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit apporter « ${name} », mais n’est pas partenaire.`,
  'no-background-not-a-partner': ({ missing }) =>
    `« ${missing} » déclare que rien de ses connaissances préexistantes n’est nécessaire, mais n’est pas partenaire.`,
  'lead-not-a-partner': ({ missing, name }) => `« ${missing} » doit diriger « ${name} », mais n’est pas partenaire.`,
  'effort-not-a-partner': ({ missing, name }) =>
    `« ${missing} » a des personnes-mois dans « ${name} », mais n’est pas partenaire.`,
  'raci-not-a-partner': ({ missing, name }) =>
    `« ${missing} » a un rôle RACI dans « ${name} », mais n’est pas partenaire.`,
  'risk-owner-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit surveiller le risque « ${name} », mais n’est pas partenaire.`,
  'participant-not-a-partner': ({ missing, name }) =>
    `« ${missing} » est cité parmi les participants à la revue « ${name} », mais n’est pas partenaire.`,
  'indicator-responsible-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit relever les valeurs de « ${name} », mais n’est pas partenaire.`,
  'plan-role-not-a-partner': ({ missing, name }) =>
    `« ${missing} » a un rôle dans le plan de valorisation de « ${name} », mais n’est pas partenaire.`,
  'step-responsible-not-a-partner': ({ missing, name }) =>
    `« ${missing} » est chargé d’une étape du plan de valorisation de « ${name} », mais n’est pas partenaire.`,
  'joint-exploitation-not-a-partner': ({ missing, name }) =>
    `« ${missing} » est cité pour l’exploitation commune de « ${name} », mais n’est pas partenaire.`,
  'plan-contact-not-a-partner': ({ missing, name }) =>
    `« ${missing} » doit fournir un contact pour « ${name} », mais n’est pas partenaire.`,
  'agreement-not-a-partner': ({ missing }) =>
    `Un accord ou une objection est au nom de « ${missing} », qui n’est pas partenaire.`,
  'note-not-a-partner': ({ missing }) => `Une note a été écrite pour « ${missing} », qui n’est pas partenaire.`,
  'work-package-missing': ({ missing, name }) =>
    `« ${name} » renvoie au lot de travaux « ${missing} », qui n’existe pas.`,
  'deliverable-missing': ({ missing, name }) => `« ${name} » renvoie au livrable « ${missing} », qui n’existe pas.`,
  'result-missing': ({ missing, name }) => `« ${name} » renvoie au résultat « ${missing} », qui n’existe pas.`,
  'indicator-missing': ({ missing, name }) => `« ${name} » renvoie à l’indicateur « ${missing} », qui n’existe pas.`,
  'dependency-missing': ({ missing, name }) => `« ${name} » attend « ${missing} », qui n’existe pas.`,
  'step-indicator-missing': ({ missing, name }) =>
    `Une étape du plan de valorisation de « ${name} » renvoie à l’indicateur « ${missing} », qui n’existe pas.`,
  'step-milestone-missing': ({ missing, name }) =>
    `Une étape du plan de valorisation de « ${name} » renvoie au jalon « ${missing} », qui n’existe pas.`,
  'plan-without-result': ({ missing }) =>
    `Il y a un plan de valorisation pour le résultat « ${missing} », qui n’existe pas.`,
  'contact-missing': ({ missing, partner }) =>
    `« ${missing} » est cité comme contact de ${partner}, mais ne figure pas parmi ses contacts.`,
  'agreement-without-place': ({ pointer }) => `Il y a un accord sur quelque chose qui n’existe pas : ${pointer}`,
  'note-without-place': ({ pointer }) => `Il y a une note sur quelque chose qui n’existe pas : ${pointer}`,
};
