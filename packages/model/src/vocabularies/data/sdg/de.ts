import type { SdgTitles } from '../../sdg.ts';

/** The Sustainable Development Goals in German. Text: United Nations; collection: MIT. See THIRD-PARTY.md. */
export const titles: SdgTitles = {
  1: { short: 'Keine Armut', title: 'Armut in allen ihren Formen und überall beenden' },
  2: {
    short: 'Kein Hunger',
    title:
      'Den Hunger beenden, Ernährungssicherheit und eine bessere Ernährung erreichen und eine nachhaltige Landwirtschaft fördern',
  },
  3: {
    short: 'Gesundheit und Wohlergehen',
    title: 'Ein gesundes Leben für alle Menschen jeden Alters gewährleisten und ihr Wohlergehen fördern',
  },
  4: {
    short: 'Hochwertige Bildung',
    title:
      'Inklusive, gleichberechtigte und hochwertige Bildung gewährleisten und Möglichkeiten lebenslangen Lernens für alle fördern',
  },
  5: {
    short: 'Geschlechtergleichstellung',
    title: 'Geschlechtergleichstellung erreichen und alle Frauen und Mädchen zur Selbstbestimmung befähigen',
  },
  6: {
    short: 'Sauberes Wasser und Sanitärversorgung',
    title: 'Verfügbarkeit und nachhaltige Bewirtschaftung von Wasser und Sanitärversorgung für alle gewährleisten',
  },
  7: {
    short: 'Bezahlbare und saubere Energie',
    title: 'Zugang zu bezahlbarer, verlässlicher, nachhaltiger und moderner Energie für alle sichern',
  },
  8: {
    short: 'Menschenwürdige Arbeit und Wirtschaftswachstum',
    title:
      'Dauerhaftes, breitenwirksames und nachhaltiges Wirtschaftswachstum, produktive Vollbeschäftigung und menschenwürdige Arbeit für alle fördern',
  },
  9: {
    short: 'Industrie, Innovationen und Infrastruktur',
    title:
      'Eine widerstandsfähige Infrastruktur aufbauen, breitenwirksame und nachhaltige Industrialisierung fördern und Innovationen unterstützen',
  },
  10: { short: 'Weniger Ungleichheiten', title: 'Ungleichheit in und zwischen Ländern verringern' },
  11: {
    short: 'Nachhaltige Städte und Gemeinden',
    title: 'Städte und Siedlungen inklusiv, sicher, widerstandsfähig und nachhaltig gestalten',
  },
  12: {
    short: 'Verantwortungsvolle Konsum- und Produktionsmuster',
    title: 'Nachhaltige Konsum- und Produktionsmuster sicherstellen',
  },
  13: {
    short: 'Maßnahmen zum Klimaschutz',
    title: 'Umgehend Maßnahmen zur Bekämpfung des Klimawandels und seiner Auswirkungen ergreifen',
  },
  14: {
    short: 'Leben unter Wasser',
    title: 'Ozeane, Meere und Meeresressourcen im Sinne nachhaltiger Entwicklung erhalten und nachhaltig nutzen',
  },
  15: {
    short: 'Leben an Land',
    title:
      'Landökosysteme schützen, wiederherstellen und ihre nachhaltige Nutzung fördern, Wälder nachhaltig bewirtschaften, Wüstenbildung bekämpfen, Bodendegradation beenden und umkehren und dem Verlust der biologischen Vielfalt ein Ende setzen',
  },
  16: {
    short: 'Frieden, Gerechtigkeit und starke Institutionen',
    title:
      'Friedliche und inklusive Gesellschaften für eine nachhaltige Entwicklung fördern, allen Menschen Zugang zur Justiz ermöglichen und leistungsfähige, rechenschaftspflichtige und inklusive Institutionen auf allen Ebenen aufbauen',
  },
  17: {
    short: 'Partnerschaften zur Erreichung der Ziele',
    title:
      'Umsetzungsmittel stärken und die Globale Partnerschaft für nachhaltige Entwicklung mit neuem Leben erfüllen',
  },
};
