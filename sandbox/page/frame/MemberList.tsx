import { usePage } from "../state/page-context.ts";
import { Avatar } from "./Avatar.tsx";

/** The people of the server at the right, and the bot. */
export function MemberList() {
  const { view, words, place, number } = usePage();
  const ids = place.guild?.memberIds ?? [view.me.id];
  const members = view.people.filter((person) => ids.includes(person.id));
  const named = members.filter(({ crowd }) => !crowd);
  const crowd = members.filter((person) => person.crowd);
  const isUp = view.bot.state === "online";
  return (
    <aside class="members" aria-label={words.members}>
      <h2>{words.apps}</h2>
      <p class={isUp ? "member" : "member away"}>
        <Avatar name={view.bot.name} color={null} />
        <span class="user-names">
          <span>
            {view.bot.name} <span class="app-tag">{words.app}</span>
          </span>
          {isUp ? null : <small>{words.offline}</small>}
        </span>
      </p>
      <h2>{words.memberCount(number(members.length))}</h2>
      <ul>
        {named.map((person) => (
          <li key={person.id} class="member">
            <Avatar name={person.name} color={person.color} />
            <span class="user-names">
              <span>{person.name}</span>
              <small>{words.part(person.part)}</small>
            </span>
          </li>
        ))}
      </ul>
      {crowd.length === 0 ? null : (
        <details class="crowd">
          <summary>{words.moreMembers(number(crowd.length))}</summary>
          <p>{crowd.map(({ name }) => name).join(", ")}</p>
        </details>
      )}
    </aside>
  );
}
