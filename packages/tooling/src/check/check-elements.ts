/** Fails when an element lacks a test, story, document or manifest entry: `kv-check-elements`. */
import { elementGaps } from './element-completeness.ts';
import { workspacesOf } from '../repository.ts';

const elements = elementGaps(workspacesOf());
for (const [stem, gaps] of elements) {
  console.log(gaps.length === 0 ? `${stem} is complete` : gaps.map((gap) => `${stem} ${gap}`).join('\n'));
  if (gaps.length > 0) process.exitCode = 1;
}
if (elements.size === 0) {
  console.error('There is no element here.');
  process.exitCode = 1;
}
