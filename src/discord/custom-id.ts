/** How one field of a custom id is written and read. `decode` gives `undefined` for what it never wrote. */
export interface Field<T> {
  encode(value: T): string;
  decode(wire: string): T | undefined;
}

type Fields = Record<string, Field<unknown>>;
type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A family of custom ids: its name, then its fields in order, joined by colons. */
export interface CustomId<V> {
  readonly family: string;
  /** Throws where the id would pass Discord's 100 characters: a fault of ours, not of a person. */
  encode(values: V): string;
  /** `undefined` for anything forged, older or of another family. */
  decode(wire: string): V | undefined;
}

const longest = 100;
const separator = ":";

/** Defines a family. Changed fields mean a new family name, so that older buttons are recognised. */
export function defineCustomId<const F extends Fields>(
  family: string,
  fields: F,
): CustomId<Values<F>> {
  const entries = Object.entries(fields);
  return {
    family,
    encode(values) {
      const parts = entries.map(([name, field]) =>
        field.encode((values as Record<string, unknown>)[name]),
      );
      const wire = [family, ...parts].join(separator);
      if (wire.length > longest) throw new Error(`custom id over ${longest} characters: ${wire}`);
      return wire;
    },
    decode(wire) {
      const [name, ...parts] = wire.split(separator);
      if (wire.length > longest || name !== family || parts.length !== entries.length) return;
      const values: Record<string, unknown> = {};
      for (const [index, [key, field]] of entries.entries()) {
        const value = field.decode(parts[index] ?? "");
        if (value === undefined) return;
        values[key] = value;
      }
      return values as Values<F>;
    },
  };
}

/** The family of a custom id, which picks its handler. */
export function familyOf(wire: string): string {
  return wire.split(separator, 1)[0] ?? "";
}

/** An id of content: `a-z`, `0-9` and `-`. */
export const contentId: Field<string> = matching(/^[a-z0-9-]{1,32}$/);

/** A text that matches a pattern without a colon. */
export function matching(pattern: RegExp): Field<string> {
  return {
    encode: (value) => value,
    decode: (wire) => (pattern.test(wire) ? wire : undefined),
  };
}

/** One of a few words. */
export function oneOf<const T extends string>(...words: readonly T[]): Field<T> {
  return {
    encode: (value) => value,
    decode: (wire) => words.find((word) => word === wire),
  };
}

/** A whole number from 0 up to a limit. */
export function wholeNumber(limit: number): Field<number> {
  return {
    encode: (value) => String(value),
    decode: (wire) =>
      /^(0|[1-9]\d{0,8})$/.test(wire) && Number(wire) <= limit ? Number(wire) : undefined,
  };
}

/** A field that may be absent, written as `-`. */
export function maybe<T>(field: Field<T>): Field<T | null> {
  return {
    encode: (value) => (value === null ? "-" : field.encode(value)),
    decode: (wire) => (wire === "-" ? null : field.decode(wire)),
  };
}
