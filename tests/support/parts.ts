/** A part of a message or form, as far as tests read it. */
export interface Part {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly name?: string;
  readonly file?: { readonly url: string };
  readonly description?: string;
  /** Pictures of a gallery. */
  readonly items?: readonly { readonly description?: string }[];
  readonly value?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly default?: boolean;
  }[];
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly component?: Part;
}

const button = 2;

/** Every part, those within others too. */
export function partsOf(components: readonly object[]): readonly Part[] {
  return (components as readonly Part[]).flatMap((part) => [
    part,
    ...partsOf(part.components ?? []),
    ...partsOf([part.accessory, part.component].filter((inner) => inner !== undefined)),
  ]);
}

/** The words of a message, without its buttons. */
export function textIn(components: readonly object[]): string {
  return partsOf(components)
    .flatMap(({ content }) => content ?? [])
    .join("\n");
}

/** The buttons of a message, in order. */
export function buttonsIn(components: readonly object[]): readonly Part[] {
  return partsOf(components).filter(({ type }) => type === button);
}
