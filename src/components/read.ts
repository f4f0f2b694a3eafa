import type { Clock } from "../clock.ts";
import { dayAt } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import { privately } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import type { ShowCard } from "../views/card.ts";
import { notice, problemWords } from "../views/problems.ts";
import { readId } from "../views/read.id.ts";

interface Deps {
  readonly cards: ShowCard;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly reportUrl: string | null;
}

/** Shows a topic's card in a new private message, so that what was pressed stays. */
export const read = defineComponent({
  id: readId,
  async press(asked, topic, _pressed, deps: Deps) {
    const { person, server } = await audienceOf(asked, deps.settings, deps.languages);
    const card = deps.cards(
      { ...topic, detail: "brief", on: null, page: 0 },
      {
        language: person,
        private: true,
        today: dayAt(deps.clock.now()),
        canReport: canReport(server, deps.reportUrl),
      },
    );
    return privately(card ?? notice(problemWords(person).noTopic));
  },
});
