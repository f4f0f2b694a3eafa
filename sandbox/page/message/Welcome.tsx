import { callables } from "../composer/callable.ts";
import { usableIn } from "../composer/world.ts";
import { usePage } from "../state/page-context.ts";

/** What is tried first: the command of the newcomer's first minute, and its topic. */
const first = { command: "explain", topic: "mpp" } as const;

/** The head of a channel; in an empty one, a first thing to try. */
export function Welcome({ isEmpty }: { readonly isEmpty: boolean }) {
  const { words, place, view, compose } = usePage();
  const offered = callables(usableIn(view, place.channelId), view.me.locale);
  const command = offered.find((one) => one.registered === first.command);
  const line = `/${command?.label ?? first.command} ${first.topic}`;
  const [before, after] = words.firstThing;
  return (
    <header class="welcome">
      <span class="welcome-mark" aria-hidden="true">
        {place.guild ? "#" : "@"}
      </span>
      <h2>{place.guild ? words.welcome(place.title) : place.title}</h2>
      <p>{place.guild ? place.channel?.topic || words.start : words.startDirect(view.bot.name)}</p>
      {isEmpty && place.canSend ? (
        <p class="first-thing">
          <span>
            {before} <kbd>{line}</kbd> {after}
          </span>
          <button type="button" class="button primary" onClick={() => compose(line)}>
            {words.tryIt}
          </button>
        </p>
      ) : null}
    </header>
  );
}
