import type { APISelectMenuComponent } from "discord-api-types/v10";
import { useMessage } from "./message-context.ts";
import { Select } from "./Select.tsx";

/** A select menu of a message; what is chosen goes to the bot once its list closes. */
export function MessageSelect({ select }: { readonly select: APISelectMenuComponent }) {
  const { choose, pending } = useMessage();
  return (
    <Select
      select={select}
      isPending={pending === select.custom_id}
      onChosen={(values) => choose(select.custom_id, values)}
    />
  );
}
