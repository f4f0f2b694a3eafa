import { usePage } from "../state/page-context.ts";
import { joinedGuilds } from "../state/place.ts";

interface Props {
  /** Channels with messages that this person has not seen. */
  readonly unread: ReadonlySet<string>;
}

/** The direct messages and the servers, at the far left. */
export function ServerRail({ unread }: Props) {
  const { view, words, place, goTo } = usePage();
  return (
    <nav class="rail" aria-label={words.servers}>
      <RailButton
        label={words.directMessages}
        mark="@"
        isHere={place.guild === null}
        isUnread={unread.has(view.dmChannelId)}
        go={() => goTo(view.dmChannelId)}
      />
      <hr />
      {joinedGuilds(view).map((guild) => (
        <RailButton
          key={guild.id}
          label={guild.name}
          mark={initials(guild.name)}
          isHere={place.guild?.id === guild.id}
          isUnread={guild.channels.some((channel) => unread.has(channel.id))}
          go={() => goTo(guild.channels[0]?.id ?? view.dmChannelId)}
        />
      ))}
    </nav>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly mark: string;
  readonly isHere: boolean;
  readonly isUnread: boolean;
  readonly go: () => void;
}

function RailButton({ label, mark, isHere, isUnread, go }: ButtonProps) {
  const { words } = usePage();
  return (
    <button
      type="button"
      class={`rail-button${isHere ? " here" : ""}${isUnread ? " unread" : ""}`}
      aria-label={isUnread ? `${label}, ${words.unread}` : label}
      aria-current={isHere ? "true" : "false"}
      title={label}
      onClick={go}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .join("")
    .slice(0, 3);
}
