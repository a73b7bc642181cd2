import { isTold, neverAnswers } from '@kvasir/element/testing.js';
import { disagreed } from './samples/disagreed.ts';
import { shown, small } from './testing/small-matrix.ts';

describe('a screen reader is told', () => {
  it('of an empty matrix, what to begin with', async () => {
    await shown({ value: { partners: small.partners ?? {} } });
    await isTold(`
        heading "Ownership and access" [level=3]
        paragraph "0 expected results, 0 background items, 2 partners"
        button "Undo" [disabled]
        button "Redo" [disabled]
        button "Export and import"
        button "Add result"
        group "View"
          button "Matrix" [pressed=true]
          button "Access rights" [pressed=false]
          button "Background" [pressed=false]
          button "Strategy" [pressed=false]
          button "Agreement guide" [pressed=false]
        searchbox "Find a result"
        button "Filter and columns" [expanded=false]
        button "Key" [expanded=false]
        heading "Which results do you expect?" [level=4]
        paragraph "List what the partnership should produce: data, software, processes, practices. Ownership, access, protection and open access are then agreed for each."
        button "Add the first result"
        button "Import a list (CSV, XLSX)"
        button "Start with background"`);
  });

  it('of one whose data is on its way, that it loads', async () => {
    await shown({ src: neverAnswers() });
    await isTold(`
        status "Loading"`);
  });

  it('of one whose data did not come, why, and how to try again', async () => {
    await shown({ src: '/there-is-no-such-matrix.json' });
    await isTold(`
        alert
          "The matrix could not be loaded."
          "Check the connection and try again."
          button "Try again"`);
  });

  it('of a small one, each item with what every partner is to it', async () => {
    await shown({ value: small });
    await isTold(`
        heading "Ownership and access" [level=3]
        paragraph "BladeLoop · 2 expected results, 1 background item, 2 partners"
        button "Undo" [disabled]
        button "Redo" [disabled]
        button "Export and import"
        button "Add result"
        group "View"
          button "Matrix" [pressed=true]
          button "Access rights" [pressed=false]
          button "Background" [pressed=false]
          button "Strategy" [pressed=false]
          button "Agreement guide" [pressed=false]
        searchbox "Find a result"
        button "Filter and columns" [expanded=false]
        button "Key" [expanded=false]
        button "2 warnings" [pressed=false]
        grid "Ownership and access rights" [multiselectable] [rowcount=9] [colcount=4]
          row 1: columnheader "Result or background item" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Complete"
          row 2: rowheader "Resin chemistry, 1 item" [expanded=true]
          row 3: rowheader "R1 Acrylic resin 1 warning, 2 pieces of advice" | "Joint owner, share 1/3" | "Joint owner, share 2/3" | "0 of 6 parts settled. Open: Ownership and control, Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 4: rowheader "No work package, 1 item" [expanded=true]
          row 5: rowheader "R2 Cure monitor" | "Sole owner" | "Access for implementation, default terms, access for exploitation, agreed specially" | "1 of 6 parts settled. Open: Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 6: rowheader "Background, 1 item" [expanded=true]
          row 7: rowheader "B1 Monomer library" | "No part stated" | "Brings this background" | ""
          row 8: rowheader "Owns alone + jointly" | "1 alone, 1 jointly" | "0 alone, 1 jointly" | ""
          row 9: rowheader "Needs access to" | "0" | "1" | ""`);
  });

  it('of one that is only read, the same, and no way to change it', async () => {
    await shown({ value: small, readOnly: true });
    await isTold(`
        heading "Ownership and access" [level=3]
        paragraph "BladeLoop · 2 expected results, 1 background item, 2 partners"
        button "Export and import"
        group "View"
          button "Matrix" [pressed=true]
          button "Access rights" [pressed=false]
          button "Background" [pressed=false]
          button "Strategy" [pressed=false]
          button "Agreement guide" [pressed=false]
        searchbox "Find a result"
        button "Filter and columns" [expanded=false]
        button "Key" [expanded=false]
        button "2 warnings" [pressed=false]
        grid "Ownership and access rights" [multiselectable] [readonly] [rowcount=9] [colcount=4]
          row 1: columnheader "Result or background item" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Complete"
          row 2: rowheader "Resin chemistry, 1 item" [expanded=true]
          row 3: rowheader "R1 Acrylic resin 1 warning, 2 pieces of advice" | "Joint owner, share 1/3" | "Joint owner, share 2/3" | "0 of 6 parts settled. Open: Ownership and control, Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 4: rowheader "No work package, 1 item" [expanded=true]
          row 5: rowheader "R2 Cure monitor" | "Sole owner" | "Access for implementation, default terms, access for exploitation, agreed specially" | "1 of 6 parts settled. Open: Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 6: rowheader "Background, 1 item" [expanded=true]
          row 7: rowheader "B1 Monomer library" | "No part stated" | "Brings this background" | ""
          row 8: rowheader "Owns alone + jointly" | "1 alone, 1 jointly" | "0 alone, 1 jointly" | ""
          row 9: rowheader "Needs access to" | "0" | "1" | ""`);
  });

  it('of partners who are not of one mind, who agreed and who objects', async () => {
    const { results = {}, ...document } = await disagreed();
    const { insert = { title: '' }, resin = { title: '' } } = results;
    await shown({
      value: { ...document, results: { insert, resin }, background: {} },
      columns: 'agreement',
      group: 'none',
    });
    await isTold(
      `
        grid "Ownership and access rights" [multiselectable] [rowcount=5] [colcount=9]
          row 1: columnheader "Result or background item" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Institut Val-Marne" | columnheader "Vantera Wind A/S" | columnheader "City of Aalund" | columnheader "Stichting Hergebruik Noord" | columnheader "Ibarra Technology Park" | columnheader "Agreement"
          row 2: rowheader "R1 DX-4 depolymerisable acrylic resin Technology · TRL 4 → 6 · KER 1 error" | "No part stated" | "Contributor, owns nothing, access for implementation, default terms, access for exploitation, default terms" | "Sole owner" | "Access for exploitation, default terms" | "No part stated" | "Access for implementation, default terms" | "No part stated" | "2 of 7 agreed"
          row 3: rowheader "R5 Root-joint insert Technology · TRL 3 → 6 · KER 1 warning, 1 piece of advice" | "Access for implementation, default terms" | "Joint owner, share 3/5" | "No part stated" | "Joint owner, share 2/5" | "No part stated" | "No part stated" | "No part stated" | "1 of 7 agreed 1 objection"
          row 4: rowheader "Owns alone + jointly" | "0 alone, 0 jointly" | "0 alone, 1 jointly" | "1 alone, 0 jointly" | "0 alone, 1 jointly" | "0 alone, 0 jointly" | "0 alone, 0 jointly" | "0 alone, 0 jointly" | ""
          row 5: rowheader "Needs access to" | "1" | "1" | "0" | "1" | "0" | "1" | "0" | ""`,
      { roles: ['grid'] },
    );
  });

  it('of a matrix from right to left, the columns in the order in which they are read', async () => {
    await shown({ value: small }, { dir: 'rtl' });
    await isTold(
      `
        grid "Ownership and access rights" [multiselectable] [rowcount=9] [colcount=4]
          row 1: columnheader "Result or background item" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Complete"
          row 2: rowheader "Resin chemistry, 1 item" [expanded=true]
          row 3: rowheader "R1 Acrylic resin 1 warning, 2 pieces of advice" | "Joint owner, share 1/3" | "Joint owner, share 2/3" | "0 of 6 parts settled. Open: Ownership and control, Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 4: rowheader "No work package, 1 item" [expanded=true]
          row 5: rowheader "R2 Cure monitor" | "Sole owner" | "Access for implementation, default terms, access for exploitation, agreed specially" | "1 of 6 parts settled. Open: Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
          row 6: rowheader "Background, 1 item" [expanded=true]
          row 7: rowheader "B1 Monomer library" | "No part stated" | "Brings this background" | ""
          row 8: rowheader "Owns alone + jointly" | "1 alone, 1 jointly" | "0 alone, 1 jointly" | ""
          row 9: rowheader "Needs access to" | "0" | "1" | ""`,
      { roles: ['grid'] },
    );
  });

  it('in German, all of it', async () => {
    await shown({ value: small, columns: 'protection open-access completeness' }, { lang: 'de' });
    await isTold(`
        heading "Eigentum und Zugang" [level=3]
        paragraph "BladeLoop · 2 erwartete Ergebnisse, 1 Background-Element, 2 Partner"
        button "Rückgängig" [disabled]
        button "Wiederholen" [disabled]
        button "Export und Import"
        button "Ergebnis hinzufügen"
        group "Ansicht"
          button "Matrix" [pressed=true]
          button "Zugangsrechte" [pressed=false]
          button "Background" [pressed=false]
          button "Strategie" [pressed=false]
          button "Vertragswahl" [pressed=false]
        searchbox "Ergebnis suchen"
        button "Filter und Spalten" [expanded=false]
        button "Legende" [expanded=false]
        button "2 Warnungen" [pressed=false]
        grid "Eigentum und Zugangsrechte" [multiselectable] [rowcount=9] [colcount=6]
          row 1: columnheader "Ergebnis oder Background" | columnheader "Northlake University" | columnheader "Brenner Composites GmbH" | columnheader "Schutz" | columnheader "Open Access" | columnheader "Vollständig"
          row 2: rowheader "Resin chemistry, 1 Eintrag" [expanded=true]
          row 3: rowheader "R1 Acrylic resin 1 Warnung, 2 Hinweise" | "Miteigentümer, Anteil 1/3" | "Miteigentümer, Anteil 2/3" | "" | "" | "0 von 6 Teilen geregelt. Offen: Eigentum und Kontrolle, Open Access, Schutz, Rolle jedes Partners, Schritte zur Wirkung, Gemeinsame Verwertung"
          row 4: rowheader "Ohne Arbeitspaket, 1 Eintrag" [expanded=true]
          row 5: rowheader "R2 Cure monitor" | "Alleineigentümer" | "Zugang für die Durchführung, übliche Bedingungen, Zugang für die Verwertung, besonders vereinbart" | "" | "" | "1 von 6 Teilen geregelt. Offen: Open Access, Schutz, Rolle jedes Partners, Schritte zur Wirkung, Gemeinsame Verwertung"
          row 6: rowheader "Background, 1 Eintrag" [expanded=true]
          row 7: rowheader "B1 Monomer library" | "Keine Rolle angegeben" | "Bringt diesen Background ein" | "" | "" | ""
          row 8: rowheader "Eigentum allein + gemeinsam" | "1 allein, 1 gemeinsam" | "0 allein, 1 gemeinsam" | "" | "" | ""
          row 9: rowheader "Braucht Zugang zu" | "0" | "1" | "" | "" | ""`);
  });

  it('of a narrow one, a list of items with what is settled of each', async () => {
    const { resin = { title: '' } } = small.results ?? {};
    await shown({ value: { ...small, results: { resin } } }, { width: '360px' });
    await isTold(
      `
        region "Results and background"
          heading "WP2 Resin chemistry, 1 item" [level=4]
          list
            listitem [level=1]
              article
                heading "R1 Acrylic resin" [level=5]
                image "0 of 6 parts settled. Open: Ownership and control, Open access, Protection, Role of each party, Steps to impact, Joint exploitation"
                button "Actions for Acrylic resin" [expanded=false]
                term "Owners"
                definition
                  list
                    listitem [level=2]
                      image "Northlake University"
                        "NLU"
                      "Joint owner, share 1/3"
                    listitem [level=2]
                      image "Brenner Composites GmbH"
                        "BRC"
                      "Joint owner, share 2/3"
                term "Protection"
                definition "Not decided"
                term "Open access"
                definition "Not decided"
                list "1 warning, 2 pieces of advice"
                  listitem [level=2]
                    image "1 warning"
                    "“Acrylic resin” has joint owners, but it is not said who decides on filing and on licences. Name them, or write down how the owners decide."
                    button "Go to the field"
                  listitem [level=2]
                    button "2 more"
          heading "Background, 1 item" [level=4]
          list
            listitem [level=1]
              article
                heading "B1 Monomer library" [level=5]
                button "Actions for Monomer library" [expanded=false]
                term "Brought by"
                definition
                  list
                    listitem [level=2]
                      image "Brenner Composites GmbH"
                        "BRC"
                      "Brings this background"`,
      { roles: ['region'] },
    );
  });
});
