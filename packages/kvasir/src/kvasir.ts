/** The one script for a page: it defines whatever `kv-*` elements stand there, and loads only those. */
import { discover } from './autoloader.ts';

discover(document);

export { discover };
