/** What the reader looked at last, kept by the browser for the next visit. It never leaves the browser. */
import { roadmapViews, type RoadmapView } from './settings.ts';

const key = 'kvasir.roadmap.view';

export function recallView(): RoadmapView | undefined {
  try {
    const kept = localStorage.getItem(key);
    return roadmapViews.find((view) => view === kept);
  } catch {
    // On a server there is no storage, and some browsers refuse to give it.
    return undefined;
  }
}

export function rememberView(view: RoadmapView): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Then it is the first view again next time.
  }
}
