import { useMemo } from "preact/hooks";
import { parseMarkdown } from "./blocks.ts";
import { Inlines } from "./Inline.tsx";
import type { Block, Inlines as Nodes } from "./tree.ts";

/** A text in Discord's markdown. */
export function Markdown({ source }: { readonly source: string }) {
  const blocks = useMemo(() => parseMarkdown(source), [source]);
  return (
    <div class="markdown">
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockPart key={index} block={block} />);
}

function BlockPart({ block }: { readonly block: Block }) {
  switch (block.type) {
    case "blank":
      return <div class="markdown-blank" />;
    case "paragraph":
      return (
        <p>
          <Inlines nodes={block.children} />
        </p>
      );
    case "subtext":
      return (
        <p class="subtext">
          <small>
            <Inlines nodes={block.children} />
          </small>
        </p>
      );
    case "heading":
      return <Heading level={block.level} nodes={block.children} />;
    case "code":
      return (
        <pre class="code-block">
          <code>{block.text}</code>
        </pre>
      );
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case "list":
      return <List block={block} />;
  }
}

function Heading({ level, nodes }: { readonly level: 1 | 2 | 3; readonly nodes: Nodes }) {
  const children = <Inlines nodes={nodes} />;
  // The page itself holds the levels one and two.
  if (level === 1) return <h3 class="heading-1">{children}</h3>;
  if (level === 2) return <h4 class="heading-2">{children}</h4>;
  return <h5 class="heading-3">{children}</h5>;
}

function List({ block }: { readonly block: Block & { type: "list" } }) {
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Blocks blocks={item} />
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}
