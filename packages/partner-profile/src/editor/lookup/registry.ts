/** What a look-up needs besides the network, in one module of its own: it is loaded with the first look-up. */
export { matchesOf } from './registry-match.ts';
export { fillFromRegistry, type Filled } from './registry-fill.ts';
