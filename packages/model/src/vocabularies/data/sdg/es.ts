import type { SdgTitles } from '../../sdg.ts';

/** The Sustainable Development Goals in Spanish. Text: United Nations; collection: MIT. See THIRD-PARTY.md. */
export const titles: SdgTitles = {
  1: { short: 'Fin de la Pobreza', title: 'Poner fin a la pobreza en todas sus formas y en todo el mundo' },
  2: {
    short: 'Hambre Cero',
    title:
      'Poner fin al hambre, lograr la seguridad alimentaria y la mejora de la nutrición y promover la agricultura sostenible',
  },
  3: {
    short: 'Salud y Bienestar',
    title: 'Garantizar una vida sana y promover el bienestar de todos a todas las edades',
  },
  4: {
    short: 'Educación de Calidad',
    title:
      'Garantizar una educación inclusiva y equitativa de calidad y promover oportunidades de aprendizaje permanente para todos',
  },
  5: { short: 'Igualdad de Género', title: 'Lograr la igualdad de género y empoderar a todas las mujeres y las niñas' },
  6: {
    short: 'Agua Limpia y Saneamiento',
    title: 'Garantizar la disponibilidad y la gestión sostenible del agua y el saneamiento para todos',
  },
  7: {
    short: 'Energía Asequible y No Contaminante',
    title: 'Garantizar el acceso a una energía asequible, fiable, sostenible y moderna para todos',
  },
  8: {
    short: 'Trabajo decente y crecimiento económico',
    title:
      'Promover el crecimiento económico sostenido, inclusivo y sostenible, el empleo pleno y productivo y el trabajo decente para todos',
  },
  9: {
    short: 'Industria, Innovación e Infraestructura',
    title:
      'Construir infraestructuras resilientes, promover la industrialización inclusiva y sostenible y fomentar la innovación',
  },
  10: { short: 'Reducción de las Desigualdades', title: 'Reducir la desigualdad en los países y entre ellos' },
  11: {
    short: 'Ciudades y comunidades sostenibles',
    title: 'Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles',
  },
  12: {
    short: 'Producción y Consumo Responsables',
    title: 'Garantizar modalidades de consumo y producción sostenibles',
  },
  13: {
    short: 'Acción por el Clima',
    title: 'Adoptar medidas urgentes para combatir el cambio climático y sus efectos',
  },
  14: {
    short: 'Vida Submarina',
    title:
      'Conservar y utilizar sosteniblemente los océanos, los mares y los recursos marinos para el desarrollo sostenible',
  },
  15: {
    short: 'Vida de Ecosistemas Terrestres',
    title:
      'Proteger, restablecer y promover el uso sostenible de los ecosistemas terrestres, gestionar sosteniblemente los bosques, luchar contra la desertificación, detener e invertir la degradación de las tierras y detener la pérdida de biodiversidad',
  },
  16: {
    short: 'Paz, justicia e instituciones fuertes',
    title:
      'Promover sociedades pacíficas e inclusivas para el desarrollo sostenible, facilitar el acceso a la justicia para todos y construir a todos los niveles instituciones eficaces e inclusivas que rindan cuentas',
  },
  17: {
    short: 'Alianzas para Lograr los Objetivos',
    title: 'Fortalecer los medios de implementación y revitalizar la Alianza Mundial para el Desarrollo Sostenible',
  },
};
