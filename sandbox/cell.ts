/** A place for one immutable value that is replaced as a whole. */
export interface Cell<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
}

/** A cell that says so whenever its value is replaced. */
export function createCell<T>(first: T, changed: () => void = () => undefined): Cell<T> {
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      value = next;
      changed();
    },
  };
}
