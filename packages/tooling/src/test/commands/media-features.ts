import type { TestRunnerPlugin } from '@web/test-runner-core';

/** `{ name: 'forced-colors', value: 'active' }`. An empty list ends the emulation. */
export interface MediaFeature {
  name: string;
  value: string;
}

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}
interface Page {
  createCDPSession(): Promise<DevTools>;
}
/** What the Chromium launcher offers; its class is not exported. */
interface LauncherWithPages {
  getPage(session: string): Page;
}

/**
 * The command `kv-media-features`: emulates any media features through the DevTools protocol, forced colours too, which
 * the runner's own `emulateMedia` does not reach in Chromium. Answers `{ applied: false }` in the other browsers, which
 * have no such protocol.
 */
export function mediaFeatures(): TestRunnerPlugin {
  // One connection per page: the emulation belongs to the connection, and a second one could not end what the first began.
  const connections = new WeakMap<Page, Promise<DevTools>>();
  return {
    name: 'kv-media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'kv-media-features') return undefined;
      if (session.browser.name !== 'Chrome') return { applied: false };
      const page = (session.browser as unknown as LauncherWithPages).getPage(session.id);
      const connection = connections.get(page) ?? page.createCDPSession();
      connections.set(page, connection);
      const devtools = await connection;
      await devtools.send('Emulation.setEmulatedMedia', { features: payload as MediaFeature[] });
      return { applied: true };
    },
  };
}
