import { usePage } from "../state/page-context.ts";
import { useTicking } from "../state/ticking.ts";
import { writeTimestamp } from "./timestamps.ts";
import type { TimestampStyle } from "./tree.ts";

interface Props {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly format: TimestampStyle;
}

/** An instant in the reader's own words; one that is relative keeps up with the clock. */
export function Timestamp({ at, format }: Props) {
  const { reader } = usePage();
  return (
    <time
      class="timestamp"
      dateTime={new Date(at).toISOString()}
      title={writeTimestamp(at, "F", reader)}
    >
      {format === "R" ? <Relative at={at} /> : writeTimestamp(at, format, reader)}
    </time>
  );
}

function Relative({ at }: { readonly at: number }) {
  const { reader, receivedAt } = usePage();
  const now = useTicking(reader.now, receivedAt);
  return <>{writeTimestamp(at, "R", { ...reader, now })}</>;
}
