import type { Id } from '@kvasir/model';
import { documentOf, plainText, type ValorisationDocument } from './document.ts';
import { contextOf } from './plan-context.ts';
import { backgroundLines, openAccessLines, protectionLines, readinessText } from './result-sections.ts';
import { PlanWording, type PlanLanguage } from './wording.ts';

/** What a result is in a few words, as it stands at the top of its plan. */
export interface ResultFacts {
  readonly assetType: string;
  /** As people say it; empty where it is not known. */
  readonly readiness: string;
  /** Each right in a line. */
  readonly protection: readonly string[];
  readonly openAccess: readonly string[];
  /** The background that it is based on, each in a line. */
  readonly background: readonly string[];
  /** What the plan says in short; the description of the result where it does not. */
  readonly lead: string;
}

/** The facts of a result in the words of `planReport`. */
export function resultFacts(value: ValorisationDocument, id: Id, language: PlanLanguage, today: string): ResultFacts {
  const document = documentOf(value);
  const wording = new PlanWording(document, language, today);
  const context = contextOf(document, id, today, wording);
  const { plan, result } = context;
  return {
    assetType: wording.word('assetTypes', result['assetType']),
    readiness: readinessText(context),
    protection: protectionLines(context),
    openAccess: openAccessLines(context),
    background: backgroundLines(context),
    lead: plainText(plan['summary']) || plainText(result['description']),
  };
}
