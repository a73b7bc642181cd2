/** What a partner is to an item, as text and as a change: for grids, clipboards and tables, loaded with them. */
export { formatStanding, parseStanding, type StandingMeaning, type StandingWords } from './results/standing-text.ts';
export { withBackgroundStanding, withStanding } from './results/with-standing.ts';
