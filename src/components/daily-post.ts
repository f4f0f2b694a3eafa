import type { Clock } from "../clock.ts";
import { dayAt } from "../content/dates.ts";
import { type Language, languageByCode } from "../content/languages.ts";
import type { Post, PostedFact, PostStore } from "../daily/ports.ts";
import { toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import { audienceOf, chooseLanguage } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import type { ShowCard } from "../views/card.ts";
import { factId, factLanguagesId } from "../views/daily-post.id.ts";
import { dailyPost, inPlaceOfPost } from "../views/daily-post.ts";
import { languageChoice } from "../views/languages.ts";
import { notice, problemWords } from "../views/problems.ts";

interface Deps {
  readonly posts: Pick<PostStore, "find">;
  readonly cards: ShowCard;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly reportUrl: string | null;
}

/** Shows the fact of a post privately in another language, as it was posted. */
export const fact = defineComponent({
  id: factId,
  async press(asked, { run, pack, topic, language }, { values }, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const wished = await languageOf(asked, values[0] ?? language ?? "", deps);
    const showing = {
      language: wished ?? audience.person,
      private: true,
      canReport: canReport(audience.server, deps.reportUrl),
    };
    const post = await storedPost(asked, run, deps);
    if (post !== undefined) {
      const { languages } = deps;
      return toPresser(dailyPost({ post, languages, ...showing }), asked.onPrivateMessage);
    }
    const today = dayAt(deps.clock.now());
    const card = deps.cards(
      { pack, topic, detail: "brief", on: null, page: 0 },
      { today, ...showing },
    );
    const instead = card && inPlaceOfPost(card, showing.language);
    return toPresser(
      instead ?? notice(problemWords(showing.language).noTopic),
      asked.onPrivateMessage,
    );
  },
});

/** Offers the languages of a post, where there are more than two. */
export const factLanguages = defineComponent({
  id: factLanguagesId,
  async press(asked, address, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(factId.encode({ ...address, language: null }), person, deps);
    return toPresser(choice, asked.onPrivateMessage);
  },
});

/** The language of a code; on a private message it is kept as the person's choice. */
async function languageOf(asked: Asked, code: string, deps: Deps): Promise<Language | undefined> {
  return asked.onPrivateMessage
    ? chooseLanguage(asked.person.id, code, deps)
    : languageByCode(code, deps.languages);
}

/** The post with this run id, as long as it is kept and belongs to this server. */
async function storedPost(
  asked: Asked,
  run: string,
  { posts }: Deps,
): Promise<(Post & { readonly fact: PostedFact }) | undefined> {
  const post = await posts.find(run);
  if (post === undefined || post.guildId !== asked.guild?.id || post.fact === null) return;
  return { ...post, fact: post.fact };
}
