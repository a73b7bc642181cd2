import { englishPlanLabels } from './labels.en.ts';
import type { PlanLabels } from './labels.ts';

/** The labels in the language of the reader (BCP 47); English where there are no others. */
export async function planLabels(language: string): Promise<PlanLabels> {
  switch (language.split('-')[0]?.toLowerCase()) {
    case 'de':
      return (await import('./labels.de.ts')).germanPlanLabels;
    case 'fr':
      return (await import('./labels.fr.ts')).frenchPlanLabels;
    default:
      return englishPlanLabels;
  }
}
