import type { FindingMessages } from './finding.messages.ts';

export const german: FindingMessages = {
  'owner-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist als Eigentümer von „${name}“ genannt, aber kein Partner.`,
  'contributor-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist mit einem Beitrag zu „${name}“ genannt, aber kein Partner.`,
  'control-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll über „${name}“ entscheiden, ist aber kein Partner.`,
  'protection-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll „${name}“ schützen, ist aber kein Partner.`,
  'protection-cost-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll Kosten für den Schutz von „${name}“ tragen, ist aber kein Partner.`,
  'access-right-not-a-partner': ({ missing, name }) =>
    `„${missing}“ hat Zugangsrechte an „${name}“, ist aber kein Partner.`,
  'background-not-a-partner': ({ missing, name }) => `„${missing}“ soll „${name}“ mitbringen, ist aber kein Partner.`,
  'no-background-not-a-partner': ({ missing }) =>
    `„${missing}“ erklärt, dass nichts vom eigenen Vorwissen gebraucht wird, ist aber kein Partner.`,
  'lead-not-a-partner': ({ missing, name }) => `„${missing}“ soll „${name}“ leiten, ist aber kein Partner.`,
  'effort-not-a-partner': ({ missing, name }) => `„${missing}“ hat Personenmonate in „${name}“, ist aber kein Partner.`,
  'raci-not-a-partner': ({ missing, name }) => `„${missing}“ hat eine RACI-Rolle in „${name}“, ist aber kein Partner.`,
  'risk-owner-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll auf das Risiko „${name}“ achten, ist aber kein Partner.`,
  'participant-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist als Teilnehmer der Überprüfung „${name}“ genannt, aber kein Partner.`,
  'indicator-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll die Werte von „${name}“ erheben, ist aber kein Partner.`,
  'plan-role-not-a-partner': ({ missing, name }) =>
    `„${missing}“ hat eine Rolle im Verwertungsplan von „${name}“, ist aber kein Partner.`,
  'step-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll einen Schritt im Verwertungsplan von „${name}“ gehen, ist aber kein Partner.`,
  'joint-exploitation-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist für die gemeinsame Verwertung von „${name}“ genannt, aber kein Partner.`,
  'plan-contact-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll einen Ansprechpartner für „${name}“ stellen, ist aber kein Partner.`,
  'agreement-not-a-partner': ({ missing }) =>
    `„${missing}“ steht mit einer Zustimmung oder einem Einwand da, ist aber kein Partner.`,
  'note-not-a-partner': ({ missing }) => `Eine Anmerkung wurde für „${missing}“ geschrieben; das ist kein Partner.`,
  'work-package-missing': ({ missing, name }) =>
    `„${name}“ verweist auf das Arbeitspaket „${missing}“, das es nicht gibt.`,
  'deliverable-missing': ({ missing, name }) =>
    `„${name}“ verweist auf das Arbeitsergebnis „${missing}“, das es nicht gibt.`,
  'result-missing': ({ missing, name }) => `„${name}“ verweist auf das Ergebnis „${missing}“, das es nicht gibt.`,
  'indicator-missing': ({ missing, name }) => `„${name}“ verweist auf den Indikator „${missing}“, den es nicht gibt.`,
  'dependency-missing': ({ missing, name }) => `„${name}“ wartet auf „${missing}“; das gibt es nicht.`,
  'step-indicator-missing': ({ missing, name }) =>
    `Ein Schritt im Verwertungsplan von „${name}“ verweist auf den Indikator „${missing}“, den es nicht gibt.`,
  'step-milestone-missing': ({ missing, name }) =>
    `Ein Schritt im Verwertungsplan von „${name}“ verweist auf den Meilenstein „${missing}“, den es nicht gibt.`,
  'plan-without-result': ({ missing }) =>
    `Es gibt einen Verwertungsplan für das Ergebnis „${missing}“, das es nicht gibt.`,
  'contact-missing': ({ missing, partner }) =>
    `„${missing}“ ist als Ansprechpartner von ${partner} genannt, steht dort aber nicht unter den Kontakten.`,
  'agreement-without-place': ({ pointer }) => `Es gibt eine Zustimmung zu etwas, das nicht da ist: ${pointer}`,
  'note-without-place': ({ pointer }) => `Es gibt eine Anmerkung zu etwas, das nicht da ist: ${pointer}`,
};
