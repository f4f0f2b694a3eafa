import type { APISectionComponent } from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";
import { Markdown } from "../markdown/Markdown.tsx";
import { ButtonPart } from "./ButtonPart.tsx";
import { Covered } from "./Covered.tsx";

/** Text with a button or a small picture beside it. */
export function Section({ section }: { readonly section: APISectionComponent }) {
  const { accessory } = section;
  return (
    <div class="section">
      <div class="section-text">
        {section.components.map((text, index) => (
          <Markdown key={index} source={text.content} />
        ))}
      </div>
      {accessory.type === component.thumbnail ? (
        <Covered covered={accessory.spoiler === true}>
          <img class="thumbnail" src={accessory.media.url} alt={accessory.description ?? ""} />
        </Covered>
      ) : (
        <div class="section-side">
          <ButtonPart button={accessory} />
        </div>
      )}
    </div>
  );
}
