import type { TestRunnerPlugin } from '@web/test-runner-core';

/** A node of the tree that a browser gives to assistive technology, as far as it says something. */
export interface AccessibleNode {
  role: string;
  name: string;
  /** What else is told: `expanded`, `checked`, `level`, `description`; with the attributes `aria-rowindex` and the like. */
  properties: Record<string, string>;
  children: AccessibleNode[];
}

interface Value {
  value?: unknown;
}
interface TreeNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  backendDOMNodeId?: number;
}
interface DevTools {
  send(method: 'Accessibility.getFullAXTree'): Promise<{ nodes: TreeNode[] }>;
  send(method: 'DOM.describeNode', parameters: object): Promise<{ node: { attributes?: string[] } }>;
  detach(): Promise<void>;
}
interface Page {
  createCDPSession(): Promise<DevTools>;
}
/** What the Chromium launcher offers; its class is not exported. */
interface LauncherWithPages {
  getPage(session: string): Page;
}

/** Text of a value; '' where there is none. */
function textOf(value: Value | undefined): string {
  const text = value?.value;
  return typeof text === 'string' ? text.trim() : typeof text === 'object' || text === undefined ? '' : String(text);
}

/** Where something stands in a grid is computed by no node of the tree: browsers pass these attributes on as they are. */
const places = /^aria-(rowcount|colcount|rowindex|colindex|colspan|sort)$/;
const placed = /^(grid|row|gridcell|rowheader|columnheader)$/;

async function placeOf(devtools: DevTools, { role, backendDOMNodeId }: TreeNode): Promise<Record<string, string>> {
  if (!placed.test(textOf(role)) || backendDOMNodeId === undefined) return {};
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = node;
  const pairs = attributes.flatMap((name, at) =>
    at % 2 === 0 && places.test(name) ? [[name.slice('aria-'.length), attributes[at + 1] ?? ''] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** The node and what is below it; without itself where it is ignored, or only holds others together. */
async function read(devtools: DevTools, byId: Map<string, TreeNode>, id: string): Promise<AccessibleNode[]> {
  const node = byId.get(id);
  if (!node) return [];
  const children: AccessibleNode[] = [];
  for (const child of node.childIds ?? []) children.push(...(await read(devtools, byId, child)));
  const role = textOf(node.role);
  if (node.ignored || role === 'none' || role === 'InlineTextBox') return children;
  const properties: Record<string, string> = {};
  for (const { name, value } of node.properties ?? []) properties[name] = textOf(value);
  for (const name of ['description', 'value'] as const) {
    const text = textOf(node[name]);
    if (text) properties[name] = text;
  }
  Object.assign(properties, await placeOf(devtools, node));
  return [{ role, name: textOf(node.name), properties, children }];
}

/**
 * The command `kv-accessibility-tree`: what Chromium tells assistive technology of the page, shadow trees included.
 * Answers `{ tree: [] }` in the other browsers, which have no such protocol.
 */
export function accessibilityTree(): TestRunnerPlugin {
  return {
    name: 'kv-accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'kv-accessibility-tree') return undefined;
      if (session.browser.name !== 'Chrome') return { tree: [] };
      const page = (session.browser as unknown as LauncherWithPages).getPage(session.id);
      const devtools = await page.createCDPSession();
      try {
        const { nodes } = await devtools.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const root = nodes.find(({ parentId }) => parentId === undefined);
        return { tree: root ? await read(devtools, byId, root.nodeId) : [] };
      } finally {
        await devtools.detach();
      }
    },
  };
}
