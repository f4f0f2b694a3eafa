import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";

/** One accent colour a kind of message, the same everywhere. Colour carries no meaning alone. */
export const accents = {
  explain: 0x3b6ea5,
  notice: 0x8a6d1f,
  help: 0x4f7a4f,
  question: 0x6a5aa5,
  reveal: 0x2f7f86,
  daily: 0xa8583b,
} as const;

/** A block of Discord markdown. */
export function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

/** A rule between blocks. */
export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: 1 };
}

/** A row of at most five buttons, or of one menu. */
export function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** Rows of at most five buttons each. */
export function rows(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const lines: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let start = 0; start < buttons.length; start += 5) {
    lines.push(row(...buttons.slice(start, start + 5)));
  }
  return lines;
}

/** A button that comes back to Docent. At most one on a message is `primary`. */
export function button(
  label: string,
  customId: string,
  style: "primary" | "secondary" = "secondary",
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: style === "primary" ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: clip(label, 80),
    custom_id: customId,
  };
}

/** A button that opens an address. */
export function link(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: clip(label, 80), url };
}

/** Blocks within a frame. */
export function container(
  accent: keyof typeof accents,
  components: readonly APIComponentInContainer[],
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    accent_color: accents[accent],
    components: [...components],
  };
}

/** At most `length` characters, the last an ellipsis where something was cut. */
export function clip(label: string, length: number): string {
  const characters = [...label];
  return characters.length <= length ? label : `${characters.slice(0, length - 1).join("")}…`;
}

/** What a person wrote, so that Discord shows it as it is: no markup, no mentions. */
export function escaped(written: string): string {
  return written.replace(/[\\*_~`|>#()[\]<@:-]/g, "\\$&");
}
