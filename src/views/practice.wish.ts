import type { APIButtonComponent } from "discord-api-types/v10";
import type { Wish } from "../study/ports.ts";
import { beginId, beginLanguagesId } from "./practice.id.ts";
import { languageButton } from "./practice.languages.ts";
import type { Tongues } from "./practice.showing.ts";

/** The custom id of a button that begins a practice. */
export function beginning(wish: Wish, unfinished: "offer" | "replace"): string {
  return beginId.encode({ ...fieldsOf(wish), unfinished, language: null });
}

/** The language button of what a wish has led to, where no practice has begun. */
export function wishLanguages(wish: Wish, tongues: Tongues): readonly APIButtonComponent[] {
  const fields = { ...fieldsOf(wish), unfinished: "offer" } as const;
  return languageButton(
    tongues,
    (language) => beginId.encode({ ...fields, language }),
    () => beginLanguagesId.encode(fields),
  );
}

function fieldsOf({ topic, questions, difficulty }: Wish) {
  return { pack: topic?.pack ?? null, topic: topic?.topic ?? null, questions, difficulty };
}
