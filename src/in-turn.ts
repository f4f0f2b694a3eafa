/** Runs work of one key one after the other, in the order of asking; other keys do not wait. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Turns that nobody waits for yet; a key is kept only while there is work of it. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    const ended = mine.then(forget, forget);
    last.set(key, ended);
    return mine;

    function forget() {
      if (last.get(key) === ended) last.delete(key);
    }
  };
}
