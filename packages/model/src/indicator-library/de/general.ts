import type { GeneralTexts } from '../texts.ts';

export const general: GeneralTexts = {
  'general-greenhouse-gas-avoided': {
    title: 'Vermiedene Treibhausgase',
    definition:
      'Treibhausgase, die im Jahr durch die Nutzung eines Ergebnisses nicht entstehen, über den ganzen Lebenszyklus und gegenüber dem zuvor Genutzten.',
    collect: 'Ökobilanz nach ISO 14067, von Dritten geprüft; genutzte Mengen von den Nutzern.',
    mind: 'Der Vergleichsfall bestimmt die Zahl. Veröffentlichen Sie ihn, und rechnen Sie Rebound ein.',
  },
  'general-waste-kept-from-disposal': {
    title: 'Vor Deponie oder Verbrennung bewahrtes Material',
    definition:
      'Trockenmasse des Materials, das im Jahr mithilfe eines Ergebnisses wiederverwendet oder recycelt wurde.',
    collect: 'Wiegescheine der Anlagen, Trockengewicht.',
    mind: 'Recycling kann geringwertig sein. Sagen Sie, was aus dem Material wird.',
  },
  'general-primary-material-saved': {
    title: 'Eingesparte Primärrohstoffe',
    definition: 'Masse neuer Rohstoffe, die die Partner und ihre Kunden im Jahr nicht mehr brauchen.',
    collect: 'Stücklisten und Einkaufsdaten, gegenüber dem Jahr vor der Partnerschaft.',
    mind: 'Steigender Absatz kann aufzehren, was am einzelnen Stück gespart wird.',
  },
  'general-energy-per-unit': {
    title: 'Energie je Produkteinheit',
    definition: 'Energie für eine Einheit des Produkts oder der Dienstleistung, an der die Partnerschaft arbeitet.',
    collect: 'Zähler der Anlage, geteilt durch den Ausstoß; jedes Mal dieselbe Bilanzgrenze.',
    mind: 'Die Energie der Zulieferer fehlt. Ein Rückgang kann von anderen Produkten kommen.',
  },
  'general-environmental-data-reused': {
    title: 'Von anderen genutzte Umweltdaten',
    definition: 'Offene Datensätze und Sachbilanzen der Partnerschaft, die andere genutzt oder zitiert haben.',
    collect: 'Zitationen der DOIs und Meldungen von Nutzern; eigene Nutzung zählt nicht.',
    mind: 'Herunterladen ist nicht Nutzen, und Nutzung wird selten zitiert.',
  },
  'general-affected-people-heard': {
    title: 'Betroffene, die sich gehört fühlen',
    definition:
      'Anteil der von einem Pilotversuch oder einer Anlage Betroffenen, die sagen, dass ihre Anliegen gehört und beantwortet wurden.',
    collect: 'Anonyme Befragung einer Stichprobe, zweimal im Jahr; Gruppen unter fünf Antworten werden nicht gezeigt.',
    mind: 'Zufriedene und sehr Verärgerte antworten nicht. Geben Sie die Rücklaufquote an.',
  },
  'general-women-in-leading-roles': {
    title: 'Frauen in leitenden Rollen',
    definition: 'Anteil der Frauen an denen, die Partnerschaft, Arbeitspakete und Ergebnisse leiten.',
    collect: 'Liste der Rollen bei jeder Überprüfung, nach eigener Angabe der Personen.',
    mind: 'Wenige Rollen bewegen den Anteil stark. Achten Sie auch auf Bezahlung und Zeit.',
  },
  'general-doctorates-in-firms': {
    title: 'Promotionen in Unternehmen',
    definition:
      'Promovierende, die mindestens sechs Monate ihrer Arbeit in einem Unternehmen der Partnerschaft verbringen.',
    collect: 'Verträge der Graduiertenschulen; jede Person einmal, nach Geschlecht.',
    mind: 'Ein Schreibtisch ist keine Betreuung. Fragen Sie die Promovierenden.',
  },
  'general-publication-delay': {
    title: 'Tage bis zur Freigabe einer Veröffentlichung',
    definition:
      'Median der Tage von der Ankündigung einer geplanten Veröffentlichung bis zur Freigabe durch alle Partner.',
    collect: 'Verzeichnis der Veröffentlichungen bei der Koordination.',
    mind: 'Es zeigt nicht, was nie vorgeschlagen wird, weil man ein Nein erwartet.',
  },
  'general-orders-to-social-enterprises': {
    title: 'Aufträge an Sozialunternehmen und Zulieferer der Region',
    definition:
      'Wert der Aufträge im Jahr, die an Sozialunternehmen oder an Zulieferer in der Region des Pilotversuchs gingen.',
    collect: 'Einkaufsdaten der Partner; die Region wird vorher festgelegt.',
    mind: 'Was hier gekauft wird, wird anderswo vielleicht nicht mehr gekauft.',
  },
  'general-partners-still-active': {
    title: 'Partner, die aktiv bleiben',
    definition:
      'Anteil der Partner, die an mindestens der Hälfte der Sitzungen und Arbeiten des Zeitraums beteiligt waren.',
    collect: 'Protokolle und Berichte der Arbeitspakete.',
    mind: 'Anwesenheit ist nicht Gewicht. Kleine Partner können weniger Leute entsenden.',
  },
  'general-policy-documents-citing': {
    title: 'Politische Dokumente, die ein Ergebnis zitieren',
    definition:
      'Gesetze, Strategien, Pläne und Leitfäden öffentlicher Stellen, die ein Ergebnis der Partnerschaft als Quelle nennen.',
    collect: 'Halbjährliche Suche in Politikdatenbanken und Meldungen der Partner.',
    mind: 'Ein Zitat ist keine Wirkung. Halten Sie fest, was das Dokument ändert.',
  },
  'general-rules-changed': {
    title: 'Nach einem Pilotversuch geänderte Regeln',
    definition:
      'Regeln von Gemeinden, Regionen oder Staaten, die unter Bezug auf einen Pilotversuch der Partnerschaft geändert wurden.',
    collect: 'Protokolle der Gremien, mit Beschluss und Datum des Inkrafttretens.',
    mind: 'Regeln ändern sich aus vielen Gründen. Fragen Sie die, die entschieden haben.',
  },
  'general-consultation-contributions': {
    title: 'Beiträge zu öffentlichen Konsultationen',
    definition:
      'Stellungnahmen mit Ergebnissen der Partnerschaft in Konsultationen öffentlicher Stellen, unter ihrem Namen veröffentlicht.',
    collect: 'Seiten der Konsultationen; jede Konsultation einmal.',
    mind: 'Es zeigt Mühe, nicht, ob jemand zugehört hat. Legen Sie Interessen offen.',
  },
  'general-tenders-asking': {
    title: 'Ausschreibungen, die das Gezeigte verlangen',
    definition:
      'Ausschreibungen öffentlicher Stellen, deren Anforderungen auf dem beruhen, was die Partnerschaft gezeigt hat.',
    collect: 'Vergabeportale nach Stichworten, halbjährlich; von der Stelle bestätigt.',
    mind: 'Anforderungen, die nur ein Anbieter erfüllt, schaden dem Wettbewerb. Achten Sie darauf.',
  },
  'general-trust-of-authorities': {
    title: 'Vertrauen der Behörden in die Erkenntnisse',
    definition:
      'Wie weit die zuständigen Behörden eine Entscheidung auf die Erkenntnisse stützen würden, von 1 (gar nicht) bis 5 (sofort).',
    collect: 'Jährliches Gespräch mit jeder Behörde, geführt von einer Person, die kein Partner ist.',
    mind: 'Wenige Behörden, und höfliche. Zitieren Sie die Gründe.',
  },
  'general-exposure-at-work': {
    title: 'Schadstoff in der Luft am Arbeitsplatz',
    definition:
      'Höchste Konzentration des benannten Stoffes an den betroffenen Arbeitsplätzen, als Mittel über eine Schicht.',
    collect: 'Messungen der Fachkraft für Arbeitssicherheit nach der geltenden Norm.',
    mind: 'Gemessen wird an einigen Tagen und Orten. Unter dem Grenzwert heißt nicht unschädlich.',
  },
  'general-accidents-at-work': {
    title: 'Arbeitsunfälle',
    definition: 'Unfälle mit mindestens einem Ausfalltag, je Million Arbeitsstunden in der Partnerschaft.',
    collect: 'Unfallbücher und Arbeitsstunden aller Partner und Auftragnehmer.',
    mind: 'Wenige Fälle schwanken zufällig, und Druck, keine zu melden, verbirgt sie. Zählen Sie auch Beinaheunfälle.',
  },
  'general-people-better-protected': {
    title: 'Menschen, deren Gesundheit besser geschützt oder behandelt wird',
    definition: 'Menschen, die im Jahr mithilfe eines Ergebnisses behandelt, geschützt oder entlastet wurden.',
    collect: 'Zählungen der Stellen, die es nutzen, anonym, nach Geschlecht und Alter.',
    mind: 'Erreicht ist nicht gesünder. Sagen Sie, was besser wurde, und für wen nicht.',
  },
  'general-people-exposed-to-noise': {
    title: 'Menschen mit Lärm über dem Grenzwert',
    definition:
      'Anwohnerinnen und Anwohner eines Pilotversuchs oder einer Anlage, bei denen zu Hause der Lärmgrenzwert überschritten wird.',
    collect: 'Messung und Modell nach der geltenden Norm, jährlich.',
    mind: 'Lärm unter dem Grenzwert stört auch. Führen Sie Beschwerden daneben auf.',
  },
  'general-health-studies': {
    title: 'Studien zu gesundheitlichen Wirkungen',
    definition:
      'Abgeschlossene Studien zu Wirkungen eines Ergebnisses auf Gesundheit oder Sicherheit, auch solche mit unerwünschtem Befund.',
    collect: 'Studienregister und Veröffentlichungen; jede Studie einmal.',
    mind: 'Es macht einen Unterschied, wer zahlt. Registrieren Sie die Studie, bevor sie beginnt.',
  },
  'general-accessible-results': {
    title: 'Ergebnisse, die Menschen mit Behinderungen nutzen können',
    definition:
      'Anteil der Produkte, Dienstleistungen und Veröffentlichungen der Partnerschaft, die den vereinbarten Standard der Barrierefreiheit erfüllen.',
    collect: 'Prüfung nach EN 301 549 oder dem Standard des Fachs, mit Nutzern.',
    mind: 'Auch was den Standard erfüllt, kann schwer zu nutzen sein. Fragen Sie Menschen mit Behinderungen.',
  },
  'general-readiness-gained': {
    title: 'Gewonnene Reifegrade',
    definition: 'Summe über die Ergebnisse, um wie viele Technologie-Reifegrade jedes seit Beginn gestiegen ist.',
    collect: 'Beurteilung bei jeder Überprüfung nach den Definitionen von Horizont Europa, mit Belegen.',
    mind: 'Die Stufen sind verschieden groß, und die Reife des Marktes ist eine andere Frage.',
  },
  'general-data-sets-reused': {
    title: 'Von anderen genutzte Datensätze',
    definition: 'Offene Datensätze der Partnerschaft, die jemand außerhalb genutzt oder zitiert hat.',
    collect: 'Zitationen der DOIs und Meldungen von Nutzern; eigene Nutzung zählt nicht.',
    mind: 'Herunterladen ist nicht Nutzen. Fragen Sie Nutzer, was sie damit gemacht haben.',
  },
  'general-jobs-kept-or-created': {
    title: 'Erhaltene oder geschaffene Stellen in der Region',
    definition:
      'Stellen in der Region, die es gibt, weil Ergebnisse genutzt werden, abzüglich verlorener, in Vollzeitäquivalenten.',
    collect: 'Jährliche Frage an Arbeitgeber, nach Art des Vertrags und Geschlecht.',
    mind: 'Nennen Sie die verlorenen Stellen, und wer sie verloren hat.',
  },
  'general-cost-per-unit': {
    title: 'Kosten je Produkteinheit',
    definition:
      'Herstellungskosten einer Einheit des Produkts oder der Dienstleistung, an der die Partnerschaft arbeitet, zu Preisen des ersten Jahres.',
    collect: 'Kalkulation des Herstellers, jedes Mal mit denselben Posten.',
    mind: 'Kosten, die andere tragen, etwa der Entsorgung, sind nicht enthalten.',
  },
  'general-follow-on-research-funding': {
    title: 'Anschlussförderung für Forschung',
    definition:
      'Geld, das zwei oder mehr der Partner gemeinsam für Forschung bewilligt wurde, die die Partnerschaft fortführt.',
    collect: 'Bewilligungen der Partner, nach Jahr der Entscheidung.',
    mind: 'Es zeigt den Willen weiterzumachen und Geschick beim Antragschreiben.',
  },
};
