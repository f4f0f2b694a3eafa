/** The letters of `<t:…:F>`: how an instant is to be written. */
export type TimestampStyle = "t" | "T" | "d" | "D" | "f" | "F" | "s" | "S" | "R";

/** A run of text within a line. */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "bold" | "italic" | "underline" | "strike"; readonly children: Inlines }
  | { readonly type: "spoiler"; readonly children: Inlines }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "link"; readonly href: string; readonly children: Inlines }
  | { readonly type: "timestamp"; readonly seconds: number; readonly style: TimestampStyle }
  | { readonly type: "user" | "channel" | "role"; readonly id: string }
  | { readonly type: "command"; readonly name: string; readonly id: string }
  | { readonly type: "emoji"; readonly name: string };

export type Inlines = readonly Inline[];

/** A node and how many characters of the source it took. */
export interface Taken {
  readonly node: Inline;
  readonly length: number;
}

/** A block of lines. `blank` is an empty line that Discord shows as such. */
export type Block =
  | { readonly type: "paragraph" | "subtext"; readonly children: Inlines }
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly children: Inlines }
  | { readonly type: "blank" }
  | { readonly type: "code"; readonly language: string; readonly text: string }
  | { readonly type: "quote"; readonly children: readonly Block[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };

/** A block and how many lines of the source it took. */
export interface TakenLines {
  readonly block: Block;
  readonly lines: number;
}
