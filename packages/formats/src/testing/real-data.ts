/** The real records that ship with the tests (attribution and licences: test-data/README.md). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

function read(file: string): string {
  return gunzipSync(readFileSync(new URL(`../../test-data/${file}`, import.meta.url))).toString('utf8');
}

/** 1,102 ROR v2 records, chosen for variety. */
export const rorRecords = read('organisations.jsonl.gz')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RorRecord);

/** 100 Horizon Europe projects with their participants. */
export const cordisProjects = JSON.parse(read('projects.json.gz')) as CordisProject[];

export interface RorRecord {
  id: string;
  admin: object;
  domains: string[];
  established: number | null;
  external_ids: { type: string; preferred: string | null; all: string[] }[];
  links: { type: string; value: string }[];
  locations: { geonames_id: number; geonames_details: Record<string, string | number> }[];
  names: { value: string; lang: string | null; types: string[] }[];
  relationships: { type: string; id: string; label: string }[];
  status: string;
  types: string[];
}

export interface CordisProject extends Record<string, unknown> {
  id: string;
  acronym: string;
  totalCost: string;
  participants: Record<string, string>[];
  euroSciVoc: { code: string; path: string }[];
  deliverables: Record<string, string>[];
}

export interface Leaf {
  path: string;
  value: string | number | boolean;
}

/** Every value of a JSON tree with the path that leads to it; null and empty text say nothing and are left out. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${path}/${key}`));
  }
  if (typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  return typeof value === 'string' && value !== '' ? [{ path, value }] : [];
}

/** Everything that a document says: its values, and its keys, because a set says its terms as keys. */
export function statementsOf(document: unknown): Set<string> {
  const leaves = leavesOf(document);
  return new Set(leaves.flatMap(({ path, value }) => [String(value), ...path.split('/')]));
}
