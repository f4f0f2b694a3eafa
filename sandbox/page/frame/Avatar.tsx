interface Props {
  readonly name: string;
  /** CSS color; null for the bot. */
  readonly color: string | null;
}

/** A round picture made of the first letter of a name. */
export function Avatar({ name, color }: Props) {
  return (
    <span
      class={color === null ? "avatar of-bot" : "avatar"}
      style={color === null ? {} : { "--avatar": color }}
      aria-hidden="true"
    >
      {[...name][0]?.toUpperCase() ?? "?"}
    </span>
  );
}
