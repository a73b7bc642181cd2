import type { TestRunnerPlugin } from '@web/test-runner-core';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { repository } from '../../repository.ts';

/** What `executeServerCommand('kv-render-on-server', request)` is given. Its answer is `{ html }`. */
export interface ServerRenderRequest {
  /** The module that defines the tag, from the repository's root: `packages/x/dist/define.js`. */
  module: string;
  tag: string;
  attributes?: Record<string, string>;
  /** An object as JSON text, each of its entries bound as `.name`. Text, because the runner sorts the keys of objects. */
  properties?: string;
}

async function renderInOwnProcess(request: ServerRenderRequest): Promise<string> {
  const script = join(repository, 'packages/tooling/src/test/commands/render-on-server.ts');
  const server = spawn(process.execPath, [script], { cwd: repository });
  server.stdin.end(JSON.stringify(request));
  const exit = new Promise<number | null>((done) => server.once('close', done));
  const [html, complaint, code] = await Promise.all([text(server.stdout), text(server.stderr), exit]);
  if (code !== 0) throw new Error(`Rendering <${request.tag}> on a server failed:\n${complaint}`);
  return html;
}

/**
 * The command `kv-render-on-server`: renders the built element with @lit-labs/ssr in a Node process of its own, where
 * there is no DOM, as a host's server would, and answers with the HTML.
 */
export function serverRendering(): TestRunnerPlugin {
  return {
    name: 'kv-render-on-server',
    async executeCommand({ command, payload }) {
      if (command !== 'kv-render-on-server') return undefined;
      return { html: await renderInOwnProcess(payload as ServerRenderRequest) };
    },
  };
}
