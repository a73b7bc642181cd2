/** Makes sure that this machine has the browsers: `kv-ensure-browser [chromium] [firefox] [webkit]`. */
import { browsers, isBrowser } from './browsers.ts';
import { ensureBrowser } from './install-browser.ts';

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['chromium'];
for (const browser of wanted) {
  if (!isBrowser(browser)) console.error(`kv-ensure-browser knows ${browsers.join(', ')}, not "${browser}".`);
  if (!isBrowser(browser) || !(await ensureBrowser(browser))) process.exitCode = 1;
}
