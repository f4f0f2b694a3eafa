import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";
import { Markdown } from "../markdown/Markdown.tsx";
import { usePage } from "../state/page-context.ts";
import { ButtonPart } from "./ButtonPart.tsx";
import { Covered } from "./Covered.tsx";
import { FilePart } from "./FilePart.tsx";
import { Gallery } from "./Gallery.tsx";
import { MessageSelect } from "./MessageSelect.tsx";
import { Section } from "./Section.tsx";

type Part = APIMessageTopLevelComponent;

/** The components of a message, in their order. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map((part, index) => <OnePart key={index} part={part} />);
}

function OnePart({ part }: { readonly part: Part }) {
  const { words } = usePage();
  switch (part.type) {
    case component.actionRow:
      return <ActionRow row={part} />;
    case component.textDisplay:
      return <Markdown source={part.content} />;
    case component.section:
      return <Section section={part} />;
    case component.separator:
      return <Separator divider={part.divider ?? true} large={part.spacing === 2} />;
    case component.mediaGallery:
      return <Gallery items={part.items} />;
    case component.file:
      return <FilePart file={part} />;
    case component.container:
      return <Container part={part} />;
    default:
      return <p class="quiet">{words.notShown}</p>;
  }
}

function Container({ part }: { readonly part: Part & { type: typeof component.container } }) {
  const accent = part.accent_color;
  const style = accent == null ? {} : { "--accent": `#${accent.toString(16).padStart(6, "0")}` };
  return (
    <div class={accent == null ? "container" : "container accented"} style={style}>
      <Covered covered={part.spoiler === true}>
        <Parts parts={part.components} />
      </Covered>
    </div>
  );
}

function Separator({ divider, large }: { readonly divider: boolean; readonly large: boolean }) {
  const size = large ? "separator large" : "separator";
  return divider ? <hr class={size} /> : <div class={`${size} plain`} />;
}

interface RowProps {
  readonly row: APIActionRowComponent<APIComponentInMessageActionRow>;
}

function ActionRow({ row }: RowProps) {
  return (
    <div class="action-row">
      {row.components.map((part, index) =>
        part.type === component.button ? (
          <ButtonPart key={index} button={part} />
        ) : (
          <MessageSelect key={index} select={part} />
        ),
      )}
    </div>
  );
}
