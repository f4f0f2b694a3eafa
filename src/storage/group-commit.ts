/** How items are stored together. */
interface GroupCommitOptions<Item, Stored> {
  /** Items of the same key never share a commit, and are stored in the order in which they came. */
  readonly keyOf: (item: Item) => string;
  /** How many items a commit takes at most. */
  readonly limit: number;
  /** Stores items in one commit, and gives by key what is stored then. */
  readonly commit: (items: readonly Item[]) => Promise<ReadonlyMap<string, Stored>>;
}

interface Waiting<Item, Stored> {
  readonly key: string;
  readonly item: Item;
  readonly resolve: (stored: Stored | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** The first items of each key, and those that have to wait for the next commit. */
function split<Entry extends { readonly key: string }>(entries: readonly Entry[], limit: number) {
  const keys = new Set<string>();
  const batch: Entry[] = [];
  const rest: Entry[] = [];
  for (const entry of entries) {
    const fits = batch.length < limit && !keys.has(entry.key);
    if (fits) batch.push(entry);
    else rest.push(entry);
    keys.add(entry.key);
  }
  return { batch, rest };
}

/**
 * Stores items that come at once in one commit. None waits for company: what has come in by the end
 * of a turn of the event loop is committed, and what comes while that is under way goes into the
 * next commit. A commit that fails rejects everything that waits; what comes afterwards is tried
 * afresh. Gives a function that resolves after its item's commit.
 */
export function createGroupCommit<Item, Stored>(
  options: GroupCommitOptions<Item, Stored>,
): (item: Item) => Promise<Stored | undefined> {
  const { keyOf, limit, commit } = options;
  let waiting: Waiting<Item, Stored>[] = [];
  let busy = false;

  const soon = () => {
    busy = true;
    setImmediate(() => void commitNext());
  };

  async function commitNext(): Promise<void> {
    const { batch, rest } = split(waiting, limit);
    waiting = rest;
    try {
      const stored = await commit(batch.map(({ item }) => item));
      for (const { key, resolve } of batch) resolve(stored.get(key));
    } catch (error) {
      const failed = [...batch, ...waiting];
      waiting = [];
      for (const { reject } of failed) reject(error);
    }
    if (waiting.length > 0) soon();
    else busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ key: keyOf(item), item, resolve, reject });
      if (!busy) soon();
    });
}
