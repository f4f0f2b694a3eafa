import { usePage } from "../state/page-context.ts";
import { Avatar } from "./Avatar.tsx";
import { UserPanel } from "./UserPanel.tsx";

interface Props {
  readonly unread: ReadonlySet<string>;
  /** Called when a channel has been chosen, though it be the one that is open. */
  readonly chosen: () => void;
}

/** The channels of the server, or the direct messages, with the acting person beneath. */
export function ChannelList({ unread, chosen }: Props) {
  const { words, place, view } = usePage();
  return (
    <div class="sidebar">
      <h2 class="sidebar-title">{place.guild?.name ?? words.directMessages}</h2>
      <nav class="channels" aria-label={words.channels}>
        {place.guild ? (
          <>
            <p class="channels-title">{words.textChannels}</p>
            {place.guild.channels.map((channel) => (
              <ChannelLink
                key={channel.id}
                id={channel.id}
                name={channel.name}
                isThread={channel.type === 11}
                isUnread={unread.has(channel.id)}
                chosen={chosen}
              />
            ))}
          </>
        ) : (
          <ChannelLink
            id={view.dmChannelId}
            name={view.bot.name}
            isUnread={false}
            isDirect
            chosen={chosen}
          />
        )}
      </nav>
      <UserPanel />
    </div>
  );
}

interface LinkProps {
  readonly id: string;
  readonly name: string;
  readonly isUnread: boolean;
  readonly isDirect?: boolean;
  readonly isThread?: boolean;
  readonly chosen: () => void;
}

function ChannelLink(props: LinkProps) {
  const { id, name, isUnread, isDirect = false, isThread = false, chosen } = props;
  const { words, place, goTo } = usePage();
  const isHere = place.channelId === id;
  return (
    <button
      type="button"
      class={`channel${isThread ? " thread" : ""}${isHere ? " here" : ""}${isUnread ? " unread" : ""}`}
      aria-current={isHere ? "page" : "false"}
      onClick={() => {
        goTo(id);
        chosen();
      }}
    >
      {isDirect ? (
        <Avatar name={name} color={null} />
      ) : (
        <span class="hash" aria-hidden="true">
          #
        </span>
      )}
      {name}
      {isUnread ? <span class="visually-hidden">{words.unread}</span> : null}
    </button>
  );
}
