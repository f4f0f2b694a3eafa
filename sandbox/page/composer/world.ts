import { useMemo } from "preact/hooks";
import type { View } from "../../page-api.ts";
import type { PageWords } from "../page.words.ts";
import type { Place } from "../state/page-context.ts";
import { type Callable, callables } from "./callable.ts";
import { type Draft, textDraft } from "./draft.ts";
import { typeInto } from "./fields.ts";
import type { Nameable } from "./values.ts";

/** What can be called and named in a place, by the person who looks. */
export interface Surroundings {
  readonly callables: readonly Callable[];
  /** Names of commands that are there and not for this person. */
  readonly barred: readonly string[];
  readonly nameable: Nameable;
  /** The draft that a whole line makes, as if it had just been typed. */
  readonly drafted: (line: string) => Draft;
}

/** Reads the surroundings off a view; read again only when they change. */
export function useSurroundings(view: View, place: Place, words: PageWords): Surroundings {
  const { me, people, bot } = view;
  const commands = usableIn(view, place.channelId);
  const barred = view.barred[place.channelId] ?? [];
  const known = JSON.stringify([commands, barred, me.locale, people, place]);
  // `known` stands for all that is read.
  return useMemo(() => {
    const members = place.guild?.memberIds ?? [me.id];
    const present = [...people.filter((person) => members.includes(person.id)), bot];
    const world = {
      callables: callables(commands, me.locale),
      barred,
      nameable: {
        people: present.map((one) => ({ name: one.name, value: one.id })),
        channels: (place.guild?.channels ?? []).map(({ name, id, type }) => ({
          name,
          value: id,
          channelType: type,
        })),
        roles: (place.guild?.roles ?? []).map(({ name, id }) => ({ name, value: id })),
        yes: words.yes,
        no: words.no,
      },
      autocompleted: null,
    };
    return { ...world, drafted: (line: string) => typeInto(textDraft(""), line, world) };
  }, [known, words]);
}

/** The commands that this person may use in a channel. */
export function usableIn(view: View, channelId: string): View["commands"] {
  const usable = view.usable[channelId] ?? [];
  return view.commands.filter((command) => usable.includes(command.id));
}
