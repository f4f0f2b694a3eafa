import { useEffect, useState } from "preact/hooks";
import type { View } from "../../page-api.ts";

/** The channels that hold messages newer than this person has seen, the open one apart. */
export function useUnread(view: View, openChannelId: string): ReadonlySet<string> {
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({});
  const latest = Object.entries(view.messages).map(
    ([channelId, messages]) => [channelId, messages.at(-1)?.message.id ?? ""] as const,
  );
  const keyOf = (channelId: string): string => `${view.me.id} ${channelId}`;
  const openLatest = latest.find(([channelId]) => channelId === openChannelId)?.[1] ?? "";
  useEffect(() => {
    setSeen((before) => ({ ...before, [`${view.me.id} ${openChannelId}`]: openLatest }));
  }, [view.me.id, openChannelId, openLatest]);
  const unread = latest.filter(
    ([channelId, newest]) =>
      channelId !== openChannelId && newest !== "" && seen[keyOf(channelId)] !== newest,
  );
  return new Set(unread.map(([channelId]) => channelId));
}
