import type { Realm } from "../realm.ts";
import { findPlace, withChannel } from "./lookup.ts";
import { channelShape } from "./shapes.ts";

/** Archives, locks or opens a thread, and tells the gateway. Throws for what is no thread. */
export function changeThread(
  realm: Realm,
  channelId: string,
  change: { readonly archived?: boolean; readonly locked?: boolean },
): void {
  const place = findPlace(realm.world.get(), channelId);
  if (place?.kind !== "guild" || !place.channel.thread) {
    throw new Error(`There is no thread ${channelId}`);
  }
  const { guild, channel } = place;
  const next = { ...channel, thread: { ...place.channel.thread, ...change } };
  realm.world.set(withChannel(realm.world.get(), guild, channelId, next));
  const data = channelShape(guild, next, null);
  realm.gateway.dispatch("THREAD_UPDATE", { guildId: guild.id, data });
}
