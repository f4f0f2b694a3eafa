import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { ChannelMention, CommandMention, RoleMention, UserMention } from "./Mentions.tsx";
import { Timestamp } from "./Timestamp.tsx";
import type { Inline, Inlines as Nodes } from "./tree.ts";

/** Inline nodes in their order. */
export function Inlines({ nodes }: { readonly nodes: Nodes }) {
  return nodes.map((node, index) => <InlinePart key={index} node={node} />);
}

function InlinePart({ node }: { readonly node: Inline }) {
  switch (node.type) {
    case "text":
      return <>{node.text}</>;
    case "break":
      return <br />;
    case "code":
      return <code class="code-inline">{node.text}</code>;
    case "link":
      return <MaskedLink href={node.href} nodes={node.children} />;
    case "spoiler":
      return <Spoiler nodes={node.children} />;
    case "timestamp":
      return <Timestamp at={node.seconds * 1000} format={node.style} />;
    case "user":
      return <UserMention id={node.id} />;
    case "channel":
      return <ChannelMention id={node.id} />;
    case "role":
      return <RoleMention id={node.id} />;
    case "command":
      return <CommandMention name={node.name} />;
    case "emoji":
      return <>:{node.name}:</>;
    default:
      return <Styled node={node} />;
  }
}

type StyledNode = Inline & { type: "bold" | "italic" | "underline" | "strike" };

function Styled({ node }: { readonly node: StyledNode }) {
  const children = <Inlines nodes={node.children} />;
  switch (node.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "underline":
      return <u>{children}</u>;
    case "strike":
      return <s>{children}</s>;
  }
}

function MaskedLink({ href, nodes }: { readonly href: string; readonly nodes: Nodes }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" title={href}>
      <Inlines nodes={nodes} />
    </a>
  );
}

function Spoiler({ nodes }: { readonly nodes: Nodes }) {
  const { words } = usePage();
  const [shown, setShown] = useState(false);
  if (shown)
    return (
      <span class="spoiler shown">
        <Inlines nodes={nodes} />
      </span>
    );
  return (
    <button type="button" class="spoiler" aria-label={words.spoiler} onClick={() => setShown(true)}>
      <span aria-hidden="true">
        <Inlines nodes={nodes} />
      </span>
    </button>
  );
}
