import type { ComponentChildren } from "preact";
import { MessageList } from "../message/MessageList.tsx";
import { usePage } from "../state/page-context.ts";
import { useUnread } from "../state/unread.ts";
import { Banner } from "./Banner.tsx";
import { ChannelHeader } from "./ChannelHeader.tsx";
import { ChannelList } from "./ChannelList.tsx";
import { useDrawers } from "./drawers.ts";
import { MemberList } from "./MemberList.tsx";
import { ServerRail } from "./ServerRail.tsx";
import { Wire } from "./Wire.tsx";

interface Props {
  readonly connected: boolean;
  /** The composer. */
  readonly children: ComponentChildren;
}

/** Servers, channels, messages and people, as they stand in Discord; drawers on a phone. */
export function Frame({ connected, children }: Props) {
  const { view, words, place } = usePage();
  const unread = useUnread(view, place.channelId);
  const drawers = useDrawers(place.channelId);
  const { open, toggle, close } = drawers;
  return (
    <div class={open.has("channels") ? "frame channels-open" : "frame"}>
      <Banner
        isWireOpen={open.has("wire")}
        toggleWire={() => toggle("wire")}
        areToolsOpen={open.has("tools")}
        toggleTools={() => toggle("tools")}
      />
      <div class="left">
        <ServerRail unread={unread} />
        <ChannelList unread={unread} chosen={() => close("channels")} />
      </div>
      <button
        type="button"
        class="drawer-back"
        tabIndex={-1}
        aria-label={words.close}
        onClick={() => close("channels")}
      />
      <main class="main">
        <ChannelHeader
          openChannels={() => toggle("channels")}
          areMembersShown={open.has("members")}
          toggleMembers={() => toggle("members")}
        />
        {connected ? null : (
          <p class="lost" role="alert">
            {words.reconnecting}
          </p>
        )}
        <MessageList
          key={`${view.me.id} ${place.channelId}`}
          messages={view.messages[place.channelId] ?? []}
        />
        {children}
      </main>
      {open.has("wire") ? <Wire close={() => close("wire")} /> : null}
      {open.has("members") && !open.has("wire") ? <MemberList /> : null}
    </div>
  );
}
