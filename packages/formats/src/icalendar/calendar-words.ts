import { englishCalendarWords, type CalendarWords } from './words.ts';

/** The words of a calendar in the language of its readers (BCP 47); English where there are no others. */
export async function calendarWords(language: string): Promise<CalendarWords> {
  switch (language.split('-')[0]?.toLowerCase()) {
    case 'de':
      return (await import('./words.de.ts')).germanCalendarWords;
    case 'fr':
      return (await import('./words.fr.ts')).frenchCalendarWords;
    default:
      return englishCalendarWords;
  }
}
