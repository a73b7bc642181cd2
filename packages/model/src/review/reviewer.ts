import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { toPointer } from '../pointer.ts';
import { isDay } from '../roadmap/project-months.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { entryName } from './entry-name.ts';
import type { Finding } from './finding.ts';
import type { Answer, Collection, DocumentRule, EntryRule, Report, Rule, Surroundings, Values } from './rule.ts';
import { rules, type RuleId } from './rules.ts';

type Question = (entry: unknown) => Answer;

/** What a rule asked about an entry that stands elsewhere. */
interface Asked {
  id: Id;
  question: Question;
  answer: Answer;
}

/** The ids of a collection, and the one text by which they are compared. */
interface Listed {
  ids: readonly Id[];
  text: string;
}

/** What was found in an entry, what names it, and what the rules asked, by the collection that they asked about. */
interface EntryMemory {
  entry: unknown;
  titled: unknown;
  asked: ReadonlyMap<Collection, readonly Asked[]>;
  listed: ReadonlyMap<Collection, Listed>;
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

/** The ids of the entries that changed, came or went, by collection. */
type Changes = ReadonlyMap<Collection, ReadonlySet<Id>>;

const isEntryRule = (rule: Rule): rule is EntryRule => 'of' in rule;
const isDocumentRule = (rule: Rule): rule is DocumentRule => !isEntryRule(rule);

const documentRules = (rules as readonly Rule[]).filter(isDocumentRule);
const entryRules = (rules as readonly Rule[]).filter(isEntryRule);
const reviewed = [...new Set(entryRules.flatMap(({ of }) => of))];

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** `undefined` where something else stands in place of a collection, which is the schema's problem. */
function collectionOf(document: JsonMap, name: Collection): JsonMap | undefined {
  return asMap(document[name] ?? {});
}

function changesBetween(before: JsonMap, now: JsonMap): ReadonlySet<Id> {
  const changed = new Set<Id>();
  for (const id of Object.keys(now)) if (member(before, id) !== now[id]) changed.add(id);
  for (const id of Object.keys(before)) if (!Object.hasOwn(now, id)) changed.add(id);
  return changed;
}

function answerTo(question: Question, entry: unknown): Answer {
  try {
    return question(entry);
  } catch {
    // A field of a wrong type made it stumble.
    return undefined;
  }
}

/** What an entry is named by: a valorisation plan has no title of its own, and stands under the id of its result. */
function titledFor(document: JsonMap, collection: Collection, id: Id, entry: unknown): unknown {
  return collection === 'valorisationPlans' ? member(asMap(document['results']) ?? {}, id) : entry;
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
  #today: string | undefined;
  #endDate: string | undefined;
  /** The collections that rules asked about. */
  readonly #askedAbout = new Set<Collection>();
  /** The ids of those that rules wanted listed, as the document has them now. */
  readonly #listed = new Map<Collection, Listed>();
  readonly #collectionMemories = new Map<Collection, CollectionMemory>();
  readonly #documentMemories = new Map<DocumentRule, DocumentMemory>();

  review(document: JsonMap, today: string | undefined): Finding[] {
    const end = document['endDate'];
    const endDate = isDay(end) ? end : undefined;
    if (today !== this.#today || endDate !== this.#endDate) {
      // A new day, or another end, is so rare that nothing is remembered over it.
      this.#today = today;
      this.#endDate = endDate;
      this.#collectionMemories.clear();
      this.#documentMemories.clear();
    }
    const changed = this.#takeIn(document);
    // A new object each time, so that what rules find out about it together is never that of a document changed since.
    const read = { ...document };
    return [
      ...reviewed.flatMap((collection) => this.#reviewCollection(collection, changed)),
      ...documentRules.flatMap((rule) => this.#reviewDocument(rule, read)),
    ];
  }

  /** Takes the document in, and answers with what changed since the last one in collections that rules asked about. */
  #takeIn(document: JsonMap): Changes {
    const last = this.#document;
    this.#document = document;
    const changes = new Map<Collection, ReadonlySet<Id>>();
    for (const name of this.#askedAbout) {
      if (document[name] === last[name]) continue;
      this.#listed.delete(name);
      const [before, now] = [collectionOf(last, name), collectionOf(document, name)];
      // Where there is no collection any more, or one at last, every answer can be another.
      if (before && now) changes.set(name, changesBetween(before, now));
      else this.#collectionMemories.clear();
    }
    return changes;
  }

  #reviewCollection(name: Collection, changes: Changes): readonly Finding[] {
    const collection = this.#document[name];
    const results = name === 'valorisationPlans' ? this.#document['results'] : undefined;
    const memory = this.#collectionMemories.get(name);
    const isAsBefore = memory && memory.collection === collection && memory.results === results;
    if (isAsBefore && this.#allHold(memory.entries, changes)) return memory.findings;

    const map = asMap(collection) ?? {};
    const rules = entryRules.filter(({ of }) => of.includes(name));
    // Only what is in the collection now: of others it is not followed what they ask for.
    const entries = new Map<Id, EntryMemory>();
    const findings: Finding[] = [];
    for (const [id, entry] of Object.entries(map)) {
      if (!isThere(entry)) continue;
      const titled = titledFor(this.#document, name, id, entry);
      const known = memory?.entries.get(id);
      const holds = known && known.entry === entry && known.titled === titled && this.#holds(known, changes);
      const now = holds ? known : this.#reviewEntry(rules, name, id, entry, titled);
      entries.set(id, now);
      for (const finding of now.findings) findings.push(finding);
    }
    this.#collectionMemories.set(name, { collection, results, entries, findings });
    return findings;
  }

  #allHold(entries: ReadonlyMap<Id, EntryMemory>, changes: Changes): boolean {
    if (changes.size > 0) for (const memory of entries.values()) if (!this.#holds(memory, changes)) return false;
    return true;
  }

  /** Whether everything that was asked for an entry would be answered as before. */
  #holds({ asked, listed }: EntryMemory, changes: Changes): boolean {
    for (const [collection, changed] of changes) {
      const before = listed.get(collection);
      if (before && this.#list(collection).text !== before.text) return false;
      for (const { id, question, answer } of asked.get(collection) ?? []) {
        if (changed.has(id) && this.#answer(collection, id, question) !== answer) return false;
      }
    }
    return true;
  }

  #answer(collection: Collection, id: Id, question: Question): Answer {
    const map = collectionOf(this.#document, collection);
    // What is no collection has, for all that is known, every entry: that it is none is said by the schema.
    if (!map) return question === isThere ? true : undefined;
    return answerTo(question, member(map, id));
  }

  #list(collection: Collection): Listed {
    const known = this.#listed.get(collection);
    if (known) return known;
    const map = collectionOf(this.#document, collection) ?? {};
    const ids = Object.keys(map).filter((id) => isThere(map[id]));
    const list = { ids, text: JSON.stringify(ids) };
    this.#listed.set(collection, list);
    return list;
  }

  #reviewEntry(
    rules: readonly EntryRule[],
    collection: Collection,
    id: Id,
    entry: unknown,
    titled: unknown,
  ): EntryMemory {
    const asked = new Map<Collection, Asked[]>();
    const listed = new Map<Collection, Listed>();
    const put = (about: Collection, wanted: Id, question: Question): Answer => {
      this.#askedAbout.add(about);
      const answer = this.#answer(about, wanted, question);
      const others = asked.get(about);
      if (others) others.push({ id: wanted, question, answer });
      else asked.set(about, [{ id: wanted, question, answer }]);
      return answer;
    };
    const around: Surroundings = {
      collection,
      id,
      name: entryName(titled, id),
      today: this.#today,
      endDate: this.#endDate,
      ids: (about) => {
        this.#askedAbout.add(about);
        const list = this.#list(about);
        listed.set(about, list);
        return list.ids;
      },
      has: (about, wanted) => put(about, wanted, isThere) === true,
      // The question knows what it takes and gives, which no type can follow through the memory.
      ask: (about, wanted, question) => put(about, wanted, question as Question) as ReturnType<typeof question>,
    };
    // Which entries a rule is asked about is what its `of` says, which no type can follow.
    const findings = ask(rules, [collection, id], (rule, report) => rule.find(entry as never, report, around));
    return { entry, titled, asked, listed, findings };
  }

  #reviewDocument(rule: DocumentRule, document: JsonMap): readonly Finding[] {
    const read = rule.reads?.map((field) => document[field]) ?? [this.#document];
    let memory = this.#documentMemories.get(rule);
    if (!memory?.read.every((value, index) => value === read[index])) {
      memory = { read, findings: ask([rule], [], (_, report) => rule.find(document, report, this.#today)) };
      this.#documentMemories.set(rule, memory);
    }
    return memory.findings;
  }
}

/**
 * Makes a `review` for documents that are never changed in place, such as those of a store. It remembers what it found in
 * each entry, so that after one edit little is examined again.
 */
export function createReviewer(): (document: Partnership, today?: string) => Finding[] {
  let reviewer = new Reviewer();
  return (document, today) => {
    try {
      return reviewer.review(asMap(document) ?? {}, isDay(today) ? today : undefined);
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
 *
 * @param today the reader's day, `2026-11-21`; without it, nothing is said that depends on the day
 */
export function review(document: Partnership, today?: string): Finding[] {
  return createReviewer()(document, today);
}
