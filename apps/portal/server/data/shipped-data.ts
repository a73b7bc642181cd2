import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

function read(file: string): string {
  return gunzipSync(readFileSync(new URL(`../../data/${file}`, import.meta.url))).toString('utf8');
}

/** The CORDIS projects with their participants, as `data/README.md` describes them. */
export function readProjects(): unknown[] {
  return JSON.parse(read('projects.json.gz')) as unknown[];
}

/** The ROR records, one by one. */
export function readOrganisations(): unknown[] {
  return read('organisations.jsonl.gz')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
