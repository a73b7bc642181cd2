/** The built script: what a page with one element loads, now and later. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';

const folder = new URL('../dist/chunks/', import.meta.url);
const elements = ['partner-profile', 'partnership', 'ip-matrix', 'roadmap', 'impact-form', 'valorisation-plan'];

interface Chunk {
  readonly name: string;
  /** What comes with it. */
  readonly imports: readonly string[];
  /** The elements of whose packages something is in it. */
  readonly elements: readonly string[];
  /** The element that it registers. */
  readonly registers: string | undefined;
}

/** A chunk that only hands on what is in others has no map. */
function sourcesOf(name: string): string[] {
  const map = new URL(`${name}.map`, folder);
  return existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] }).sources : [];
}

function readChunk(name: string): Chunk {
  const code = readFileSync(new URL(name, folder), 'utf8');
  const sources = sourcesOf(name);
  const isOf = (element: string): boolean => sources.some((source) => source.includes(`/${element}/dist/`));
  return {
    name,
    imports: [...code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)].map(([, from = '']) => basename(from)),
    elements: elements.filter(isOf),
    registers: elements.find((element) => sources.some((source) => source.endsWith(`/${element}/dist/define.js`))),
  };
}

const chunks = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readChunk(name)]),
);

function withImports(chunk: Chunk, reached = new Set<Chunk>()): Set<Chunk> {
  if (reached.has(chunk)) return reached;
  reached.add(chunk);
  for (const name of chunk.imports) {
    const next = chunks.get(name);
    if (next) withImports(next, reached);
  }
  return reached;
}

describe('The one script', () => {
  test('registers each element from a chunk of its own', () => {
    const registered = [...chunks.values()].flatMap(({ registers }) => registers ?? []);
    assert.deepEqual(registered.sort(), [...elements].sort());
  });

  for (const element of elements) {
    test(`loads no other element for any part of ${element}`, () => {
      const parts = [...chunks.values()].filter((chunk) => chunk.elements.includes(element));
      const others = parts.flatMap((part) =>
        [...withImports(part)]
          .filter(({ registers }) => registers !== undefined && registers !== element)
          .map(({ registers }) => `${part.name} loads ${String(registers)}`),
      );
      assert.deepEqual(others, []);
    });
  }
});
