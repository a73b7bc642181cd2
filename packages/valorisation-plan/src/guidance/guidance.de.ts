import type { Guidance } from './guidance.ts';

export const guidance: Guidance = {
  need: {
    questions: [
      'Wer hat das Problem, und wer bezahlt heute dafür?',
      'Was tut man jetzt dagegen, und was kostet das?',
      'Was leistet das Ergebnis, das nichts anderes leistet? Eines genügt.',
      'Würde das auch jemand außerhalb des Projekts sagen?',
    ],
    example:
      'Harbour Membrane begann mit einem Verbot: Am Kai von Vesterby darf kein Schiff gewaschen werden, weil Flocken kupferhaltiger Farbe ins Hafenbecken gelangen. Die Schiffe fahren mit bewachsenem Rumpf in ein Dock, zwei Tage entfernt. Die Partner schrieben nicht „innovative Keramikmembran“. Sie schrieben, dass sie das Waschwasser am Kai reinigt und ein Schiff so beim Löschen gewaschen wird. Die Hafenmeisterin setzte ihren Namen unter diesen Satz, bevor es einen Prototyp gab.',
    start: {
      need: '… können nicht …, weil …. Das kostet sie … im Jahr.',
      alternatives: 'Heute behilft man sich mit …; das dauert … und kostet …. Andere versuchen …, aber ….',
      uniqueValue: 'Anders als … kann es …. Gezeigt hat das ….',
      summary: 'Mit … können … nun …, sodass ….',
    },
    words: [
      ['Besonderer Nutzen', 'Der eine Grund, es dem vorzuziehen, was man heute benutzt.'],
      ['Alternative', 'Womit man ohne das Ergebnis auskommt. Auch nichts zu tun ist eine.'],
      [
        'Verwertbares Schlüsselergebnis',
        'Ein Ergebnis, das die Partner voranstellen, weil es besonders neu, brauchbar und wirksam ist (key exploitable result).',
      ],
    ],
  },
  users: {
    questions: [
      'Wer hat es in der Hand, wer entscheidet über den Kauf, und wer hat etwas davon? Oft sind das drei.',
      'Wer nähme es als Erster, obwohl es noch nicht vollkommen ist?',
      'Können Sie fünf davon nennen?',
      'Wer verliert etwas, wenn es gelingt?',
    ],
    example:
      'Zuerst stand im Plan „die Schifffahrt“. Dann zählte der Filterhersteller: 31 Häfen an zwei Meeren verbieten das Waschen, neun davon haben einen Reinigungsbetrieb. Diese neun wurden die Zielgruppe. Vesterby beginnt, weil dort der Liegeplatz gebraucht wird. Die Taucher, die die Rümpfe waschen, baten um ein Gerät, das auf ihren Prahm passt. Das änderte den Entwurf in Monat 7 und nicht in Monat 30.',
    start: {
      targetGroups: '…, davon gibt es … in ….',
      users: '… arbeiten damit, … entscheiden über den Kauf, und … haben etwas davon.',
      earlyAdopters: 'Zuerst …, weil ….',
      market: 'Etwa … im Jahr, zu je …. In … Jahren … davon.',
      competitors: '…, die besser sind in …, und ….',
      useModel: 'Die Nutzer erhalten es als …. Sie geben dafür ….',
      timing: 'Erste Nutzung in …. Das hängt ab von ….',
    },
    words: [
      ['Zielgruppe', 'Alle, die Sie erreichen wollen und zählen können.'],
      ['Erstnutzer', 'Nimmt es, bevor es sich bewährt hat, weil der Bedarf drängt.'],
      ['Nutzungsmodell', 'In welcher Form es zu den Nutzern kommt und was sie dafür geben.'],
    ],
  },
  ownership: {
    questions: [
      'Wer hat was zu diesem Ergebnis beigetragen? Halten Sie es fest, solange es alle wissen.',
      'Wer muss es später nutzen können, und lässt das Eigentum es zu?',
      'Was bleibt geheim und bis wann, und was wird veröffentlicht?',
      'Wer würde es nachahmen, und würden Sie es merken?',
    ],
    example:
      'Universität und Filterhersteller hatten beide an der Beschichtung gearbeitet, und niemand konnte mehr sagen, welcher Teil von wem war. Sie vereinbarten, dass sie ihnen je zur Hälfte gehört und jeder sie frei nutzen darf. Die Patentanmeldung für das Modul wurde eingereicht, bevor die Doktorarbeit abgegeben wurde; die Alterungsdaten erschienen einen Monat später unter CC BY. Dem Hafen gehört nichts, und er wollte nichts: Er nutzt die Pilotanlage zehn Jahre lang kostenlos, schriftlich.',
    start: {
      protectionUse:
        '… ist durch … geschützt, weil …. Das hilft …, … zu …. … bleibt bis … geheim, und … wird als … veröffentlicht.',
    },
    words: [
      [
        'Gemeinsames Eigentum',
        'Ein Ergebnis gehört mehreren. Ist nichts anderes vereinbart, darf unter Horizont Europa jeder Eigentümer anderen nicht ausschließliche Lizenzen erteilen, wenn er es den übrigen 45 Tage vorher mitteilt und sie angemessen entschädigt.',
      ],
      ['Background', 'Was ein Partner mitgebracht hat und andere brauchen.'],
      [
        'Zugangsrecht',
        'Das Recht, Ergebnisse oder Background eines anderen Partners für einen genannten Zweck zu nutzen.',
      ],
    ],
  },
  routes: {
    questions: [
      'Welcher Partner ginge diesen Weg auch ohne die anderen?',
      'Was verlangt der Weg, womit noch niemand begonnen hat?',
      'Wem müssen Sie es vorher mitteilen, wen müssen Sie fragen?',
      'Was wird aus dem Ergebnis, wenn dieser Weg scheitert?',
    ],
    example:
      'Drei Wege standen im Plan: Der Hersteller verkauft Module, die Universität lizenziert die Beschichtung für Trinkwasser, und der Hafen bringt das Prüfverfahren in einen Normenausschuss. Bei „Lizenz“ lasen sie, dass es dem anderen Eigentümer 45 Tage vorher mitzuteilen ist. Die Mitteilung ging im Mai hinaus, die Lizenz wurde im Juli unterschrieben. Die Norm dauerte vier Jahre, und am Ende verkaufte sie die meisten Module.',
    start: {
      'routeDetails/further-research/description': '… arbeitet mit … in … weiter daran, um … herauszufinden.',
      'routeDetails/product-or-process/description': '… stellt es in … her und verkauft es ab … an ….',
      'routeDetails/service/description': '… bietet … für … an, zu je ….',
      'routeDetails/standardisation/description': '… bringt … bis … in … ein.',
      'routeDetails/licensing/description': 'Nicht ausschließliche Lizenz für … in …, an …, für ….',
      'routeDetails/assignment/description': '… überträgt seinen Teil an …, für …, weil ….',
      'routeDetails/spin-off/description': '… gründen in … ein Unternehmen; es erhält … und zahlt ….',
      'routeDetails/policy/description': '… zeigt … rechtzeitig zu …, dass ….',
      'routeDetails/education/description': '… lehrt es ab … in …, für ….',
      'routeDetails/social-innovation/description': '… führen es gemeinsam mit … ein, für ….',
      'routeDetails/open-source/description': 'Es wird unter … bei … veröffentlicht. … pflegt es.',
    },
    words: [
      ['Nicht ausschließliche Lizenz', 'Das Recht, es zu nutzen, neben anderen mit demselben Recht.'],
      ['Mitteilung', 'Den anderen Eigentümern sagen, was geschehen soll, so viele Tage vorher.'],
      [
        'Verwertungskanal',
        'Auf welchem Weg Wissen zu denen kommt, die es nutzen: Mobilität, Ausgründung, Norm, Politik.',
      ],
    ],
  },
  roles: {
    questions: [
      'Wer steht für das Ganze ein? Genau einer.',
      'Was will jede Partei davon? Sagt jemand „nichts“?',
      'Wer fehlt: ein Eigentümer, jemand, dessen Background gebraucht wird, ein Nutzer, wer es pflegt?',
      'Wer tut was, wenn das Projekt niemanden mehr bezahlt?',
    ],
    example:
      'In der ersten Tabelle „unterstützten“ drei Partner. Also wurde jeder um ein Verb gebeten. Der Hersteller baut und verkauft, die Universität prüft und veröffentlicht, der Hafen nutzt es und zeigt es anderen Häfen. Der Technologiepark, den man vergessen hatte, kannte als einziger die Reinigungsbetriebe: Er findet die Käufer. Für das Ganze steht der Hersteller ein. Ein Name, ein Telefon.',
    words: [
      [
        'RACI',
        'Wer etwas durchführt (R), wer dafür die Verantwortung trägt (A), wer beraten soll (C) und wer informiert wird (I).',
      ],
      ['Verantwortung (A)', 'Steht für das Ergebnis ein. Nur eine Partei, sonst tut es keine.'],
      ['Anwendungsfeld', 'Der Markt oder Zweck, für den ein Recht gilt.'],
    ],
  },
  steps: {
    questions: [
      'Was ist das Allernächste, und wer tut es bis wann?',
      'Woran sieht jemand von außen, dass ein Schritt gelungen ist?',
      'Auf welchen Schritt warten alle anderen?',
      'Welche Schritte liegen nach dem Ende des Projekts, und wer bezahlt sie?',
    ],
    example:
      '„Vermarkten“ war ein Schritt von 24 Monaten. Sie teilten ihn, bis jedes Stück zu einem Partner passte und ein Zeichen hatte: die Erlaubnis der Wasserbehörde (ein Schreiben), die erste bezahlte Wäsche (eine Rechnung), ein zweiter Hafen (ein Vertrag). Die Behörde braucht am längsten, also rückte dieser Schritt nach vorn. Zwei Schritte liegen nach dem Ende des Projekts. Der Hersteller bezahlt sie, und so steht es im Plan.',
    words: [
      ['Nachweis', 'Was Sie jemandem zeigen können, der nicht dabei war.'],
      ['Meilenstein', 'Ein Tag, an dem alle sehen, ob etwas erreicht ist.'],
      ['Wirkung', 'Was sich in der Welt ändert, weil die Nutzer etwas anders machen.'],
    ],
  },
  'joint-exploitation': {
    questions: [
      'Könnte ein Eigentümer die Nutzer allein erreichen?',
      'Wer hätte den Schaden, wenn ein anderer es billiger verkaufte?',
      'Braucht jemand, was ein anderer mitgebracht hat?',
      'Was will jeder am meisten, und schließen sich zwei dieser Wünsche aus?',
    ],
    example:
      'Die Universität wollte veröffentlichen, der Hersteller verkaufen, der Hafen es nutzen. Nichts davon schließt das andere aus, also gründeten sie kein Unternehmen. Sie wählten getrennte Anwendungsfelder: der Hafen kostenlos, Schiffe über den Hersteller, Trinkwasser über die Universität, und 4\u00a0% vom Umsatz des Herstellers für das Labor. Es brauchte zwei Sitzungen; in der zweiten ging es um die 4\u00a0%.',
    start: {
      'jointExploitation/reason':
        '… könnte allein nicht …, und … nicht …. Was … am meisten will, schließt nicht aus, was … will.',
      'jointExploitation/how': '… nutzt es für …, … für …. Wer … verkauft, zahlt … an ….',
    },
    words: [
      ['Kerninteresse', 'Was ein Partner auch für eine gemeinsame Lösung nicht aufgibt.'],
      ['Getrennte Anwendungsfelder', 'Jeder Eigentümer hat eigene Märkte oder Zwecke.'],
      ['Lizenzpool', 'Die Eigentümer legen ihre Rechte zusammen und lizenzieren sie als eines.'],
    ],
  },
  sharing: {
    questions: [
      'Was hat jeder gegeben, ohne das es das Ergebnis nicht gäbe?',
      'Wer streckt Kosten vor und trägt Risiken, und wann erhält er sie zurück?',
      'Wäre es bei zehnfachen Einnahmen noch gerecht? Und bei keinen?',
      'Erhält auch etwas, wer beiträgt und nichts besitzt?',
    ],
    example:
      'Zuerst erhält der Hersteller zurück, was die Anmeldung kostete, dann werden die Erfinder nach den Regeln ihrer Arbeitgeber bezahlt, und der Rest wird halbiert. Sie probierten das mit 5.000\u00a0€ und mit 5 Millionen\u00a0€, bevor sie sich einigten. Bei 5.000 blieb für den Hafen nichts, also bekommt er kostenlose Wäschen statt Geld. Seither wollte niemand die Regel ändern.',
    start: {
      'sharing/reason': '… gab …, und … gab …. Ohne das eine wie das andere gäbe es kein ….',
      'sharing/fairness':
        'Wer … vorgestreckt hat, erhält es zuerst zurück. …, denen nichts gehört, erhalten …. Wir sehen die Regel wieder an, wenn ….',
    },
    words: [
      ['Wasserfall', 'Erst werden Kosten erstattet, dann die Erfinder bezahlt, dann die Eigentümer.'],
      [
        'Erfinderanteil',
        'Was Beschäftigten für ihre Erfindung zusteht, nach dem Gesetz oder den Regeln des Arbeitgebers.',
      ],
      ['Sachleistung', 'Was gegeben wird und kein Geld ist: Personal, Maschinen, Zugang.'],
    ],
  },
  funding: {
    questions: [
      'Welcher Schritt steht ohne Geld still, und wie viel fehlt genau?',
      'Welche Ausschreibung kommt als Nächste, und wer muss bis wann beantragen?',
      'Wer bezahlt zwischen Antrag und Bewilligung?',
      'Würde ein Kunde schon jetzt dafür zahlen?',
    ],
    example:
      'Die Schritte kosten 640.000\u00a0€, davon standen 410.000 im Projekt. Für den Rest suchten sie drei Summen und nicht „einen Investor“: 90.000 für die Zulassungsprüfungen aus einem regionalen Prototypenfonds, 80.000 für die zweite Anlage als Kredit, gesichert durch den Vertrag mit dem Hafen, und 60.000 aus Verkäufen. Der Fonds hatte einen letzten Tag im März. Er stand seit Oktober im Plan, also war das Schreiben des Hafens rechtzeitig da.',
    words: [
      ['Prototypenförderung', 'Geld, um zu zeigen, dass es außerhalb des Labors läuft.'],
      ['Förderung der Einführung', 'Geld, um in größerem Umfang in Gebrauch zu bringen, was läuft.'],
      ['Eigenmittel', 'Was ein Partner selbst bezahlt. Es zeigt, wie sehr er daran glaubt.'],
    ],
  },
  risks: {
    questions: [
      'Was hat ähnliche Ergebnisse aufgehalten?',
      'Was muss bei Recht, Preis und Menschen so bleiben, damit man es nutzt?',
      'Woran merkt man zuerst, dass ein Risiko eintritt, und wer sieht es?',
      'Was lässt sich jetzt mit wenig Aufwand tun?',
    ],
    example:
      'Das größte Risiko war nicht die Membran, sondern der Schlamm: Als gefährlicher Abfall hätte er den Preis einer Wäsche verdoppelt. Der Hafen fragte die Behörde in Monat 4. Die Antwort: gefährlich, außer er ist getrocknet. Ein kleiner Trockner kam in den Entwurf, und das Risiko war weg. Ein anderes war die einzige Ingenieurin, die die Beschichtung kannte. Sie hat jetzt einen zweiten neben sich.',
    start: {
      barriers: '… hält … davon ab, …. Das ändert sich, wenn …. … behält es im Auge.',
      sustainability: 'Nach dem Projekt hält … … am Leben. Bezahlt wird es aus …. Die Daten bleiben bei ….',
    },
    words: [
      ['Risiko', 'Kann eintreten oder nicht. Die Partner können etwas dagegen tun.'],
      ['Hindernis', 'Ist schon da. Die Partner allein räumen es nicht weg, können aber wissen, wann es sich bewegt.'],
      ['Gegenmaßnahme', 'Was ein Risiko unwahrscheinlicher macht oder weniger schlimm.'],
    ],
  },
  contacts: {
    questions: [
      'Wer ist in drei Jahren noch da? Die Adresse einer Stelle überlebt die einer Person.',
      'Wer kennt die Technik, und wer darf unterschreiben? Oft sind das zwei.',
      'Ist die Person damit einverstanden, genannt zu werden?',
      'Wer fragt einmal im Jahr, ob die Liste stimmt?',
    ],
    example:
      'Drei Jahre nach dem Projekt schrieb eine Werft an die Professorin, deren Name auf dem Aufsatz stand. Sie war fort. Aber der Plan nannte auch die Transferstelle, und die wusste, dass der Hersteller verkauft. Die Antwort brauchte einen Tag. Die Liste stimmte, weil die Koordination jeden Januar fragt und bei jeder Ansprechperson der Tag steht, an dem sie zuletzt bestätigt wurde.',
    words: [
      ['Anlaufstelle', 'Eine Person oder Stelle, die antwortet.'],
      ['Transferstelle', 'Kümmert sich für eine Forschungseinrichtung um Verträge, Schutzrechte und Lizenzen.'],
    ],
  },
  review: {
    questions: [
      'Was würde Sie dazu bringen, den Plan zu ändern, und wer würde es merken?',
      'Kann jede Partei zu genau diesem Text ja sagen?',
      'Was ist der nächste Anlass: ein Projekttreffen, eine Anmeldefrist, ein Antrag?',
      'Wer bewahrt den Plan, wenn das Projekt zu Ende ist?',
    ],
    example:
      'Sie sahen den Plan zweimal im Jahr an, vor dem Projekttreffen, und schrieben jedes Mal einen Satz auf. Bei der dritten Überprüfung strichen sie die Ausgründung, weil niemand seine Stelle dafür aufgeben wollte. Das brauchte zehn Minuten, denn die Gründe standen im Plan. Ein Jahr nach dem Ende hatte der Hersteller elf Anlagen verkauft, also musste nichts angeboten werden. Die Universität stellte die Beschichtung trotzdem auf die Horizon Results Platform und fand dort zwei Lizenznehmer.',
    start: {
      'resultsPlatform/teaser': 'Damit können … ohne … nun …. Wir suchen ….',
    },
    words: [
      [
        'Horizon Results Platform',
        'Die Website der Kommission, auf der Eigentümer ihre Ergebnisse denen zeigen, die sie nutzen, lizenzieren oder finanzieren könnten.',
      ],
      [
        'Verwertungspflicht',
        'Unter Horizont Europa bemühen sich die Eigentümer bis zu vier Jahre nach dem Ende nach Kräften, ein Ergebnis zu nutzen oder nutzen zu lassen. Was nach einem Jahr nicht genutzt wird, bieten sie auf der Plattform an, sofern die Bewilligungsbehörde nichts anderes zulässt.',
      ],
    ],
  },
};
