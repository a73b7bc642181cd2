import type { SdgTitles } from '../../sdg.ts';

/** The Sustainable Development Goals in Italian. Text: United Nations; collection: MIT. See THIRD-PARTY.md. */
export const titles: SdgTitles = {
  1: { short: 'Nessuna povertà', title: 'Porre fine alla povertà in tutte le sue forme ovunque' },
  2: {
    short: 'Fame zero',
    title:
      "Porre fine alla fame, raggiungere la sicurezza alimentare e una migliore nutrizione e promuovere un'agricoltura sostenibile",
  },
  3: {
    short: 'Buona salute e benessere',
    title: 'Garantire una vita sana e promuovere il benessere per tutti a tutte le età',
  },
  4: {
    short: 'Educazione di qualità',
    title:
      "Garantire un'istruzione di qualità inclusiva ed equa e promuovere opportunità di apprendimento permanente per tutti",
  },
  5: {
    short: 'Uguaglianza di genere',
    title: "Raggiungere l'uguaglianza di genere e dare potere a tutte le donne e le ragazze",
  },
  6: {
    short: 'Acqua pulita e servizi igienici',
    title: "Garantire la disponibilità e la gestione sostenibile dell'acqua e dei servizi igienici per tutti",
  },
  7: {
    short: 'Energia economica e pulita',
    title: "Garantire l'accesso a un'energia economica, affidabile, sostenibile e moderna per tutti",
  },
  8: {
    short: 'Posti di lavoro dignitosi e crescita economica',
    title:
      "Promuovere una crescita economica sostenuta, inclusiva e sostenibile, un'occupazione piena e produttiva e un lavoro dignitoso per tutti",
  },
  9: {
    short: 'Industria, innovazione e infrastrutture',
    title:
      "Costruire infrastrutture resilienti, promuovere un'industrializzazione inclusiva e sostenibile e favorire l'innovazione",
  },
  10: { short: 'Riduzione delle disuguaglianze', title: "Ridurre la disuguaglianza all'interno e tra i paesi" },
  11: {
    short: 'Città e comunità sostenibili',
    title: 'Rendere le città e gli insediamenti umani inclusivi, sicuri, resistenti e sostenibili',
  },
  12: { short: 'Consumo e produzione responsabili', title: 'Garantire modelli di consumo e produzione sostenibili' },
  13: {
    short: 'Azione per il clima',
    title: 'Prendere azioni urgenti per combattere il cambiamento climatico e i suoi impatti',
  },
  14: {
    short: "La vita sotto l'acqua",
    title:
      'Conservare e utilizzare in modo sostenibile gli oceani, i mari e le risorse marine per uno sviluppo sostenibile',
  },
  15: {
    short: 'Vita sulla terraferma',
    title:
      "Proteggere, ripristinare e promuovere l'uso sostenibile degli ecosistemi terrestri, gestire in modo sostenibile le foreste, combattere la desertificazione, fermare e invertire il degrado del territorio e arrestare la perdita di biodiversità",
  },
  16: {
    short: 'Pace e giustizia - istituzioni forti',
    title:
      'Promuovere società pacifiche e inclusive per lo sviluppo sostenibile, fornire accesso alla giustizia per tutti e costruire istituzioni efficaci, responsabili e inclusive a tutti i livelli',
  },
  17: {
    short: 'Partenariati per gli obiettivi',
    title: 'Rafforzare i mezzi di attuazione e rivitalizzare il partenariato globale per lo sviluppo sostenibile',
  },
};
