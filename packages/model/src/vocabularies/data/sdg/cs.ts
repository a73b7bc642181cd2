import type { SdgTitles } from '../../sdg.ts';

/** The Sustainable Development Goals in Czech. Text: United Nations; collection: MIT. See THIRD-PARTY.md. */
export const titles: SdgTitles = {
  1: { short: 'Žádná chudoba', title: 'Ukončit chudobu ve všech jejích podobách všude na světě' },
  2: {
    short: 'Nulový hlad',
    title: 'Ukončit hlad, dosáhnout potravinové bezpečnosti a lepší výživy a podporovat udržitelné zemědělství',
  },
  3: {
    short: 'Dobré zdraví a pohoda',
    title: 'Zajistit zdravý život a podporovat pohodu pro všechny ve všech věkových kategoriích',
  },
  4: {
    short: 'Kvalitní vzdělávání',
    title:
      'Zajistit inkluzivní a spravedlivé kvalitní vzdělávání a podporovat možnosti celoživotního učení pro všechny',
  },
  5: { short: 'Rovnost žen a mužů', title: 'Dosáhnout rovnosti žen a mužů a posílit postavení všech žen a dívek' },
  6: {
    short: 'Čistá voda a hygiena',
    title: 'Zajištění dostupnosti a udržitelného hospodaření s vodou a hygienickými zařízeními pro všechny',
  },
  7: {
    short: 'Cenově dostupná a čistá energie',
    title: 'Zajištění přístupu k cenově dostupné, spolehlivé, udržitelné a moderní energii pro všechny',
  },
  8: {
    short: 'Důstojná práce a hospodářský růst',
    title:
      'Podporovat trvalý, inkluzivní a udržitelný hospodářský růst, plnou a produktivní zaměstnanost a důstojnou práci pro všechny',
  },
  9: {
    short: 'Průmysl, inovace a infrastruktura',
    title: 'Budování odolné infrastruktury, podpora udržitelné industrializace podporující začlenění a podpora inovací',
  },
  10: { short: 'Snížení nerovností', title: 'Snížení nerovnosti v rámci jednotlivých zemí a mezi nimi' },
  11: {
    short: 'Udržitelná města a komunity',
    title: 'Zajistit, aby města a lidská sídla byla inkluzivní, bezpečná, odolná a udržitelná',
  },
  12: { short: 'Odpovědná spotřeba a výroba', title: 'Zajistit udržitelné vzorce spotřeby a výroby' },
  13: {
    short: 'Opatření v oblasti klimatu',
    title: 'Přijmout naléhavá opatření v boji proti změně klimatu a jejím dopadům',
  },
  14: {
    short: 'Život pod vodou',
    title: 'Zachovat a udržitelně využívat oceány, moře a mořské zdroje pro udržitelný rozvoj',
  },
  15: {
    short: 'Život na souši',
    title:
      'Chránit, obnovovat a podporovat udržitelné využívání suchozemských ekosystémů, udržitelně hospodařit v lesích, bojovat proti rozšiřování pouští, zastavit a zvrátit degradaci půdy a zastavit úbytek biologické rozmanitosti',
  },
  16: {
    short: 'Mír, spravedlnost a silné instituce',
    title:
      'Podporovat mírové a inkluzivní společnosti pro udržitelný rozvoj, zajistit přístup ke spravedlnosti pro všechny a budovat účinné, odpovědné a inkluzivní instituce na všech úrovních',
  },
  17: {
    short: 'Partnerství pro dosažení cílů',
    title: 'Posílit prostředky provádění a oživit Globální partnerství pro udržitelný rozvoj',
  },
};
