import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { toPointer } from '../pointer.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import type { Finding } from './finding.ts';
import type { Collection, DocumentRule, EntryRule, Report, Rule, Surroundings, Values } from './rule.ts';
import { rules, type RuleId } from './rules.ts';
import { readable } from './walk.ts';

/** What was found in an entry of that name, and the ids that the rules asked for. */
interface EntryMemory {
  entry: unknown;
  name: string;
  asked: readonly Id[];
  findings: readonly Finding[];
}

/** What was found in a collection; the names of valorisation plans come from the results. */
interface CollectionMemory {
  collection: unknown;
  results: unknown;
  entries: ReadonlyMap<Id, EntryMemory>;
  findings: readonly Finding[];
}

/** What a rule on the document found in the fields that it reads. */
interface DocumentMemory {
  read: readonly unknown[];
  findings: readonly Finding[];
}

/** The ids of a collection; `undefined` where something else stands in its place, which is the schema's problem. */
type Ids = ReadonlySet<Id> | undefined;

const isEntryRule = (rule: Rule): rule is EntryRule => 'of' in rule;
const isDocumentRule = (rule: Rule): rule is DocumentRule => !isEntryRule(rule);

const documentRules = (rules as readonly Rule[]).filter(isDocumentRule);
const entryRules = (rules as readonly Rule[]).filter(isEntryRule);
const reviewed = [...new Set(entryRules.flatMap(({ of }) => of))];

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function idsOf(collection: unknown): Ids {
  const map = asMap(collection ?? {});
  return map && new Set(Object.keys(map).filter((id) => isThere(map[id])));
}

function nameOf(document: JsonMap, collection: Collection, id: Id, entry: unknown): string {
  // A valorisation plan stands under the id of its result, and has no title of its own; a review may have only its day.
  const titled = collection === 'valorisationPlans' ? member(asMap(document['results']) ?? {}, id) : entry;
  const fields = asMap(titled);
  return readable(fields?.['title']) ?? readable(fields?.['date']) ?? id;
}

/** What the rules find in what stands at `path`. */
function ask<TRule extends Rule>(
  asked: readonly TRule[],
  path: readonly string[],
  find: (rule: TRule, report: Report<Values>) => void,
): Finding[] {
  const findings: Finding[] = [];
  let rule: TRule;
  const report: Report<Values> = (trail, values) =>
    findings.push({
      rule: rule.id as RuleId,
      severity: rule.severity,
      pointer: toPointer([...path, ...trail]),
      ...(rule.paragraph && { paragraph: rule.paragraph }),
      message: rule.message(values),
      values,
    });
  for (rule of asked) {
    try {
      find(rule, report);
    } catch {
      // Rules are written for documents as the schema has them. Where a field of a wrong type makes one stumble, the
      // problem is the schema's to report, and what the other rules find still counts.
    }
  }
  return findings;
}

/** Reviews one document after the other, and remembers what it found in what has not changed. */
class Reviewer {
  #document: JsonMap = {};
  /** Of the collections that rules asked for. */
  readonly #ids = new Map<Collection, Ids>();
  readonly #collectionMemories = new Map<Collection, CollectionMemory>();
  readonly #documentMemories = new Map<DocumentRule, DocumentMemory>();

  review(document: JsonMap): Finding[] {
    const changed = this.#takeIn(document);
    return [
      ...reviewed.flatMap((collection) => this.#reviewCollection(collection, changed)),
      ...documentRules.flatMap((rule) => this.#reviewDocument(rule)),
    ];
  }

  /** Takes the document in, and answers with the ids that came or went since the last one. */
  #takeIn(document: JsonMap): ReadonlySet<Id> {
    const before = this.#document;
    this.#document = document;
    const changed = new Set<Id>();
    for (const [collection, known] of this.#ids) {
      if (document[collection] === before[collection]) continue;
      const now = idsOf(document[collection]);
      this.#ids.set(collection, now);
      // Where there is no collection any more, or one at last, every answer can be another.
      if (!known || !now) this.#collectionMemories.clear();
      else for (const id of [...known, ...now]) if (!known.has(id) || !now.has(id)) changed.add(id);
    }
    return changed;
  }

  #reviewCollection(name: Collection, changed: ReadonlySet<Id>): readonly Finding[] {
    const collection = this.#document[name];
    const results = name === 'valorisationPlans' ? this.#document['results'] : undefined;
    const memory = this.#collectionMemories.get(name);
    const isAsBefore = memory && memory.collection === collection && memory.results === results;
    if (isAsBefore && changed.size === 0) return memory.findings;

    const map = asMap(collection) ?? {};
    const rules = entryRules.filter(({ of }) => of.includes(name));
    // Only what is in the collection now: of others it is not followed which ids come and go.
    const entries = new Map<Id, EntryMemory>();
    const findings: Finding[] = [];
    for (const [id, entry] of Object.entries(map)) {
      if (!isThere(entry)) continue;
      const title = nameOf(this.#document, name, id, entry);
      const known = memory?.entries.get(id);
      const holds =
        known &&
        known.entry === entry &&
        known.name === title &&
        (changed.size === 0 || !known.asked.some((one) => changed.has(one)));
      const now = holds ? known : this.#reviewEntry(rules, name, id, entry, title);
      entries.set(id, now);
      for (const finding of now.findings) findings.push(finding);
    }
    this.#collectionMemories.set(name, { collection, results, entries, findings });
    return findings;
  }

  #reviewEntry(rules: readonly EntryRule[], collection: Collection, id: Id, entry: unknown, name: string): EntryMemory {
    const asked: Id[] = [];
    const has: Surroundings['has'] = (other, wanted) => {
      asked.push(wanted);
      return this.#has(other, wanted);
    };
    const around = { collection, id, name, has };
    // Which entries a rule is asked about is what its `of` says, which no type can follow.
    const findings = ask(rules, [collection, id], (rule, report) => rule.find(entry as never, report, around));
    return { entry, name, asked, findings };
  }

  #has(collection: Collection, id: Id): boolean {
    let ids = this.#ids.get(collection);
    if (!ids && !this.#ids.has(collection)) this.#ids.set(collection, (ids = idsOf(this.#document[collection])));
    return ids?.has(id) ?? true;
  }

  #reviewDocument(rule: DocumentRule): readonly Finding[] {
    const read = rule.reads?.map((field) => this.#document[field]) ?? [this.#document];
    let memory = this.#documentMemories.get(rule);
    if (!memory?.read.every((value, index) => value === read[index])) {
      memory = { read, findings: ask([rule], [], (_, report) => rule.find(this.#document, report)) };
      this.#documentMemories.set(rule, memory);
    }
    return memory.findings;
  }
}

/**
 * Makes a `review` for documents that are never changed in place, such as those of a store. It remembers what it found in
 * each entry, so that after one edit little is examined again.
 */
export function createReviewer(): (document: Partnership) => Finding[] {
  let reviewer = new Reviewer();
  return (document) => {
    try {
      return reviewer.review(asMap(document) ?? {});
    } catch {
      // What throws when it is read is no JSON, and what was remembered of it is half a truth. `validate` reports it.
      reviewer = new Reviewer();
      return [];
    }
  };
}

/**
 * What the rules find in a partnership; an empty list when nothing is amiss. Takes any value and never throws: fields of
 * a wrong type are passed over, because they are for `validate`. As the document is read, `null` counts as absent and
 * `[]` as an empty map.
 */
export function review(document: Partnership): Finding[] {
  return createReviewer()(document);
}
