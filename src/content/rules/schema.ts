import { Pack } from "../schema.ts";
import type { Fault } from "./fault.ts";

/** A pack as far as it has the right form, and the faults of the rest. */
export interface Parsed {
  readonly pack: Pack | undefined;
  readonly faults: readonly Fault[];
  /** Topics of which something was left out. */
  readonly unread: ReadonlySet<string>;
}

type Path = readonly PropertyKey[];

function placeOf(path: Path): Pick<Fault, "topic" | "field"> {
  const [section, topic, ...rest] = path.map(String);
  if (section !== "topics" || topic === undefined) {
    return { topic: undefined, field: path.map(String).join(".") };
  }
  return { topic, field: rest.join(".") };
}

/** Reads a pack by the schema. Entries with a wrong form are reported and left out. */
export function parsePack(given: unknown): Parsed {
  const read = Pack.safeParse(given);
  if (read.success) return { pack: read.data, faults: [], unread: new Set() };
  const { issues } = read.error;
  const faults = issues.map(
    (issue): Fault => ({
      ...placeOf(issue.path),
      rule: "schema",
      level: "error",
      message: issue.message,
    }),
  );
  const broken = issues.map(({ path }) => entryAt(path.map(String)));
  const unread = new Set(
    broken.flatMap(([section, id]) => (section === "topics" && id ? [id] : [])),
  );
  const rest = Pack.safeParse(broken.reduce(without, given));
  return { pack: rest.success ? rest.data : undefined, faults, unread };
}

/** The smallest entry that can be left out: a question, else a topic or an entry of a vocabulary. */
const entryAt = (path: readonly string[]): readonly string[] =>
  path.slice(0, path[0] === "topics" && path[2] === "questions" && path.length > 3 ? 4 : 2);

/** The value without the entry at a path. */
function without(value: unknown, [key = "", ...rest]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || !(key in value)) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? without(inner, rest) : inner]),
  );
}
