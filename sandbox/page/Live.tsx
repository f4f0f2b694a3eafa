import { useEffect, useState } from "preact/hooks";
import type { View } from "../page-api.ts";
import { Composer } from "./composer/Composer.tsx";
import { useDrafts } from "./composer/drafts.ts";
import { useSending } from "./composer/sending.ts";
import { useSurroundings } from "./composer/world.ts";
import { Frame } from "./frame/Frame.tsx";
import { Modal } from "./modal/Modal.tsx";
import { intlLocale, wordsFor } from "./page.words.ts";
import type { Whereabouts } from "./state/address.ts";
import { type Page, PageContext } from "./state/page-context.ts";
import { findPlace } from "./state/place.ts";
import { postAct } from "./state/post-act.ts";

interface Props {
  readonly view: View;
  readonly connected: boolean;
  readonly receivedAt: number;
  readonly whereabouts: Whereabouts;
  readonly move: (change: Partial<Whereabouts>) => void;
}

/** The chat of one person. Drafts and place outlive the bot, the line and a change of person. */
export function Live({ view, connected, receivedAt, whereabouts, move }: Props) {
  const words = wordsFor(view.me.locale);
  const place = findPlace(view, whereabouts.channelId);
  const surroundings = useSurroundings(view, place, words);
  const [draft, setDraft] = useDrafts(`${view.me.id} ${place.channelId}`);
  const [summons, setSummons] = useState(0);
  const [sent, setSent] = useState(0);
  const locale = intlLocale(view.me.locale);
  const page: Page = {
    view,
    words,
    place,
    receivedAt,
    sent,
    reader: { locale, timeZone: place.guild?.timeZone ?? homeZone(view), now: view.now },
    act: (act) => postAct(view.me.id, act),
    goTo: (channelId) => move({ channelId }),
    actAs: (as) => move({ as }),
    compose: (text) => {
      setDraft(surroundings.drafted(text));
      setSummons((count) => count + 1);
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
  };
  const { send, failure } = useSending(page, setDraft, () => setSent((count) => count + 1));
  useEffect(() => {
    document.documentElement.lang = view.me.locale;
    document.title = `${place.title} · ${view.bot.name}`;
  }, [view.me.locale, place.title, view.bot.name]);
  return (
    <PageContext.Provider value={page}>
      <Frame connected={connected}>
        <Composer
          draft={draft}
          setDraft={setDraft}
          surroundings={surroundings}
          send={send}
          failure={failure}
          summons={summons}
        />
      </Frame>
      {view.modal ? <Modal key={view.modal.id} modal={view.modal} /> : null}
    </PageContext.Provider>
  );
}

/** In direct messages time is told as in the first server that one belongs to. */
function homeZone(view: View): string {
  const home = view.guilds.find((guild) => guild.joined) ?? view.guilds[0];
  return home?.timeZone ?? "UTC";
}
