import type { KefTexts } from '../texts.ts';

export const kef: KefTexts = {
  'kef-collaborative-research': {
    title: 'Geldbeiträge zur Verbundforschung im Verhältnis zur öffentlichen Förderung',
    definition:
      'Geld von Partnern für gemeinsame Forschung, geteilt durch die öffentliche Förderung derselben Forschung.',
    collect: 'Rechnungswesen der Einrichtung, Mittel dreier Jahre.',
    mind: 'Sachleistungen fehlen, und kleine Unternehmen zahlen selten in Geld.',
  },
  'kef-co-authorship': {
    title: 'Gemeinsame Veröffentlichungen mit nichtwissenschaftlichen Partnern, Anteil an allen',
    definition:
      'Veröffentlichungen mit mindestens einer Autorin oder einem Autor außerhalb der Wissenschaft, geteilt durch alle Veröffentlichungen.',
    collect: 'Eine Zitationsdatenbank, nach der Zugehörigkeit der Autoren.',
    mind: 'Sie zeigt, wer gemeinsam schreibt. Viel Austausch wird nie veröffentlicht.',
  },
  'kef-innovate-uk-income': {
    title: 'Einnahmen von Innovate UK (KTP und Zuschüsse) im Verhältnis zu den Forschungseinnahmen',
    definition:
      'Zuschüsse von Innovate UK einschließlich der Knowledge Transfer Partnerships, geteilt durch die Forschungseinnahmen.',
    collect: 'Zahlen des Förderers und Rechnungswesen der Einrichtung, Mittel dreier Jahre.',
    mind: 'Nur für Partner im Vereinigten Königreich. Die Zahl folgt den Ausschreibungen eines Förderers.',
  },
  'kef-contract-research-large': {
    title: 'Einnahmen aus Auftragsforschung für große Unternehmen (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition: 'Einnahmen aus Forschung im Auftrag großer Unternehmen, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Wenige Verträge bestimmen die Zahl. Über Ergebnisse sagt sie nichts.',
  },
  'kef-contract-research-sme': {
    title: 'Einnahmen aus Auftragsforschung für KMU (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition:
      'Einnahmen aus Forschung im Auftrag kleiner und mittlerer Unternehmen, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Kleine Unternehmen zahlen kleine Beträge; hinter einer niedrigen Zahl können viele Verträge stehen.',
  },
  'kef-consultancy-facilities-large': {
    title:
      'Einnahmen aus Beratung und Einrichtungen von großen Unternehmen (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition:
      'Einnahmen aus Beratung großer Unternehmen und aus deren Nutzung von Einrichtungen, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Private Beratung durch Beschäftigte ist nicht enthalten.',
  },
  'kef-consultancy-facilities-sme': {
    title: 'Einnahmen aus Beratung und Einrichtungen von KMU (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition:
      'Einnahmen aus Beratung kleiner und mittlerer Unternehmen und aus deren Nutzung von Einrichtungen, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Verbilligte Hilfe senkt die Zahl und kann mehr nützen.',
  },
  'kef-contract-research-public': {
    title:
      'Einnahmen aus Auftragsforschung für öffentlichen und dritten Sektor (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition:
      'Einnahmen aus Forschung im Auftrag öffentlicher Stellen und gemeinnütziger Organisationen, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Öffentliche Haushalte bewegen sie stärker als die Partnerschaft.',
  },
  'kef-consultancy-facilities-public': {
    title:
      'Einnahmen aus Beratung und Einrichtungen vom öffentlichen und dritten Sektor (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition:
      'Einnahmen aus Beratung öffentlicher Stellen und gemeinnütziger Organisationen und aus deren Nutzung von Einrichtungen, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Gemeinnützige werden oft kostenlos beraten, das zählt dann nicht.',
  },
  'kef-cpd-income': {
    title: 'Einnahmen aus Weiterbildung (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition: 'Einnahmen aus berufsbegleitender Weiterbildung, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Kostenlose Kurse erreichen mehr Menschen und erscheinen hier nicht.',
  },
  'kef-cpd-learner-days': {
    title: 'Teilnehmertage in der Weiterbildung (HE-BCI), bezogen auf die Einnahmen der Hochschule',
    definition: 'Weiterbildungstage, je Teilnehmer gezählt, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Besuchte Tage sind noch kein Können bei der Arbeit.',
  },
  'kef-graduate-start-ups': {
    title: 'Gründungen von Absolventen (HE-BCI) im Verhältnis zu den Studierenden in Vollzeitäquivalenten',
    definition:
      'Von Absolventinnen und Absolventen gegründete Unternehmen, geteilt durch die Zahl der Studierenden in Vollzeitäquivalenten.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Einzelunternehmen und wachsende Firmen zählen gleich.',
  },
  'kef-regeneration-income': {
    title: 'Einnahmen für Erneuerung und Entwicklung aus allen Quellen, bezogen auf die Einnahmen der Hochschule',
    definition: 'Einnahmen für Erneuerung und Entwicklung der Region, geteilt durch die Einnahmen der Einrichtung.',
    collect: 'HE-BCI-Meldung der Einrichtung, Mittel dreier Jahre.',
    mind: 'Wohlhabende Regionen erhalten weniger davon. Es ist ein Mittel, keine Wirkung.',
  },
  'kef-spin-out-turnover': {
    title: 'Geschätzter laufender Umsatz aller aktiven Unternehmen je aktiver Ausgründung',
    definition: 'Geschätzter Jahresumsatz aller aktiven Ausgründungen zusammen, geteilt durch ihre Zahl.',
    collect: 'Jährliche Frage an die Unternehmen und Handelsregister.',
    mind: 'Ein großes Unternehmen trägt das Mittel. Geben Sie auch den Median an.',
  },
  'kef-spin-out-investment': {
    title: 'Durchschnittliche externe Investition je förmlicher Ausgründung',
    definition: 'Geld externer Investoren in Ausgründungen, geteilt durch die Zahl der förmlichen Ausgründungen.',
    collect: 'Jährliche Frage an die Unternehmen; Zusagen zählen nicht.',
    mind: 'Die Zahl folgt der Stimmung am Kapitalmarkt.',
  },
  'kef-licensing-income': {
    title: 'Einnahmen aus Lizenzen und anderen Schutzrechten im Verhältnis zu den Forschungseinnahmen',
    definition: 'Einnahmen aus Lizenzen und anderen Rechten, geteilt durch die Forschungseinnahmen.',
    collect: 'Rechnungswesen der Einrichtung, Mittel dreier Jahre.',
    mind: 'Sie kommen Jahre nach der Forschung, durch die geteilt wird.',
  },
  'kef-public-engagement': {
    title: 'Austausch mit Öffentlichkeit und Gemeinwesen, Selbsteinschätzung',
    definition:
      'Wie gut die Einrichtung ihre Arbeit mit der Öffentlichkeit plant, fördert und auswertet, von 1 (am Anfang) bis 5.',
    collect: 'Selbsteinschätzung mit Belegen, die eine außenstehende Person liest.',
    mind: 'Wer sich selbst beurteilt, kennt die erwünschte Antwort. Es zählen die Belege.',
  },
};
