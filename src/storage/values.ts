/** What may be bound to a statement, on either engine. Flags are 0 or 1, times are milliseconds. */
type BoundValue = string | number | null | Uint8Array;

/** A value that no table holds was about to be bound or was read: a mistake in the program. */
export class UnstorableValueError extends TypeError {
  override readonly name = "UnstorableValueError";
}

const loneSurrogate = /\p{Surrogate}/u;

/** libsql cuts text at a NUL, PostgreSQL refuses it; both replace half a surrogate pair. */
function boundText(text: string): string {
  if (text.includes("\0")) throw new UnstorableValueError("Text with a NUL cannot be stored.");
  if (loneSurrogate.test(text)) {
    throw new UnstorableValueError("Text with half a surrogate pair cannot be stored.");
  }
  return text;
}

function boundNumber(value: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new UnstorableValueError("Only safe integers can be stored, not other numbers.");
  }
  return value === 0 ? 0 : value;
}

/**
 * The one place that every bound value passes, whichever the engine: libsql ends the process on a
 * boolean and rounds what is not a safe integer. Errors never repeat the value.
 */
export function boundValue(value: unknown): BoundValue {
  if (value === null) return null;
  if (typeof value === "string") return boundText(value);
  if (typeof value === "number") return boundNumber(value);
  if (value instanceof Uint8Array) return value;
  throw new UnstorableValueError(
    `A value of type ${typeof value} cannot be stored: use text, a safe integer, null or bytes.`,
  );
}

/** An integer as an engine hands it over; refused where a number cannot hold it exactly. */
export function storedInteger(value: bigint | string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new UnstorableValueError("An integer that was read is not a safe integer.");
  }
  return number;
}
