import { usePage } from "../state/page-context.ts";
import { joinedGuilds } from "../state/place.ts";

/** `<@id>`: a person or the bot, by name. */
export function UserMention({ id }: { readonly id: string }) {
  const { view, words } = usePage();
  const known = [...view.people, view.bot].find((one) => one.id === id);
  return <span class="mention">@{known?.name ?? words.unknownUser}</span>;
}

/** `<#id>`: a channel, which a press opens. */
export function ChannelMention({ id }: { readonly id: string }) {
  const { view, words, goTo } = usePage();
  const channel = joinedGuilds(view)
    .flatMap((guild) => guild.channels)
    .find((one) => one.id === id);
  if (!channel) return <span class="mention"># {words.unknownChannel}</span>;
  return (
    <button type="button" class="mention" onClick={() => goTo(id)}>
      #{channel.name}
    </button>
  );
}

/** `<@&id>`: a role, by name. */
export function RoleMention({ id }: { readonly id: string }) {
  const { view, words } = usePage();
  const role = view.guilds.flatMap((guild) => guild.roles).find((one) => one.id === id);
  return <span class="mention">@{role?.name.replace(/^@/, "") ?? words.unknownRole}</span>;
}

/** `</name:id>`: a command, which a press puts into the composer. */
export function CommandMention({ name }: { readonly name: string }) {
  const { compose } = usePage();
  return (
    <button type="button" class="mention" onClick={() => compose(`/${name} `)}>
      /{name}
    </button>
  );
}
