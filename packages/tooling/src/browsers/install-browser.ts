/**
 * Gets browsers onto this machine. What is there is used. Else, on Debian as root, the distribution's package is
 * installed (signed, and reachable where the browser makers' servers are not); else Playwright's Chromium; else one
 * sentence says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCommand, locateBrowser, type Browser } from './browsers.ts';

const debianPackages: Record<Browser, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const advice: Record<Browser, string> = {
  chromium: 'Install Chrome or Chromium, or set CHROME_PATH to one.',
  firefox: 'Install Firefox (on Debian: firefox-esr).',
  webkit: 'The WebKit run needs Linux with WebKitWebDriver, MiniBrowser and Xvfb (on Debian: webkit2gtk-driver xvfb).',
};

async function isThere(browser: Browser): Promise<boolean> {
  if (browser === 'webkit' && !(findCommand('WebKitWebDriver') && findCommand('Xvfb'))) return false;
  return (await locateBrowser(browser)) !== undefined;
}

function run(command: string, ...parameters: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What the installer says goes to stderr: stdout is for results.
  return spawnSync(command, parameters, { stdio: ['ignore', 2, 2], env }).status === 0;
}

const isDebianRoot =
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && findCommand('apt-get') !== undefined;

async function install(browser: Browser): Promise<boolean> {
  if (isDebianRoot) {
    const packages = debianPackages[browser];
    console.error(`No ${browser} here: installing the Debian packages ${packages.join(', ')}.`);
    // Another apt may be at work on a machine that has just started: wait for it.
    const patient = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
    run('apt-get', ...patient, 'update');
    run('apt-get', ...patient, 'install', '-y', ...packages);
    if (await isThere(browser)) return true;
  }
  if (browser === 'chromium') {
    console.error('No chromium here: fetching the one that Playwright offers.');
    const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
    run(process.execPath, cli, 'install', 'chromium');
    return isThere(browser);
  }
  return false;
}

/** Makes sure that the browser is there. Says on stderr what it does, and what is left to do when it answers false. */
export async function ensureBrowser(browser: Browser): Promise<boolean> {
  if ((await isThere(browser)) || (await install(browser))) return true;
  console.error(`There is no ${browser}, and it could not be installed. ${advice[browser]}`);
  return false;
}
