import type { SdgTitles } from '../../sdg.ts';

/** The Sustainable Development Goals in Romanian. Text: United Nations; collection: MIT. See THIRD-PARTY.md. */
export const titles: SdgTitles = {
  1: { short: 'Fără sărăcie', title: 'Să punem capăt sărăciei în toate formele sale, oriunde în lume' },
  2: {
    short: 'Foamete zero',
    title:
      'Eliminarea foametei, asigurarea securității alimentare și a unei nutriții îmbunătățite și promovarea agriculturii durabile',
  },
  3: {
    short: 'Sănătate și bunăstare bună',
    title: 'Asigurarea unei vieți sănătoase și promovarea bunăstării pentru toți, la toate vârstele',
  },
  4: {
    short: 'Educație de calitate',
    title:
      'Asigurarea unei educații de calitate incluzive și echitabile și promovarea oportunităților de învățare pe tot parcursul vieții pentru toți.',
  },
  5: { short: 'Egalitatea de gen', title: 'Realizarea egalității de gen și emanciparea tuturor femeilor și fetelor' },
  6: {
    short: 'Apă curată și salubritate',
    title: 'Asigurarea disponibilității și a gestionării durabile a apei și a canalizării pentru toți.',
  },
  7: {
    short: 'Energie curată și la prețuri accesibile',
    title: 'Asigurarea accesului la energie modernă, fiabilă, durabilă și modernă la prețuri accesibile pentru toți.',
  },
  8: {
    short: 'Muncă decentă și creștere economică',
    title:
      'Promovarea unei creșteri economice susținute, favorabile incluziunii și durabile, a ocupării depline și productive a forței de muncă și a muncii decente pentru toți.',
  },
  9: {
    short: 'Industrie, inovare și infrastructură',
    title:
      'Construirea unei infrastructuri reziliente, promovarea unei industrializări incluzive și durabile și încurajarea inovării',
  },
  10: { short: 'Reducerea inegalităților', title: 'Reducerea inegalităților în interiorul și între țări' },
  11: {
    short: 'Orașe și comunități durabile',
    title: 'Asigurarea unor orașe și așezări umane incluzive, sigure, rezistente și durabile',
  },
  12: { short: 'Consum și producție responsabilă', title: 'Asigurarea unor modele de consum și de producție durabile' },
  13: {
    short: 'Acțiuni climatice',
    title: 'Să ia măsuri urgente pentru a combate schimbările climatice și efectele acestora',
  },
  14: {
    short: 'Viața sub apă',
    title:
      'Conservarea și utilizarea durabilă a oceanelor, a mărilor și a resurselor marine în scopul dezvoltării durabile',
  },
  15: {
    short: 'Viața pe uscat',
    title:
      'Protejarea, refacerea și promovarea utilizării durabile a ecosistemelor terestre, gestionarea durabilă a pădurilor, combaterea deșertificării, oprirea și inversarea degradării terenurilor și stoparea pierderii biodiversității.',
  },
  16: {
    short: 'Pace, justiție și instituții puternice',
    title:
      'Promovarea unor societăți pașnice și favorabile incluziunii pentru o dezvoltare durabilă, asigurarea accesului la justiție pentru toți și crearea unor instituții eficiente, responsabile și favorabile incluziunii la toate nivelurile.',
  },
  17: {
    short: 'Parteneriate pentru atingerea obiectivelor',
    title:
      'Consolidarea mijloacelor de punere în aplicare și revitalizarea Parteneriatului global pentru dezvoltare durabilă',
  },
};
