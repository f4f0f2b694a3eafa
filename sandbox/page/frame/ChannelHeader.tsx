import { usePage } from "../state/page-context.ts";

interface Props {
  readonly openChannels: () => void;
  readonly areMembersShown: boolean;
  readonly toggleMembers: () => void;
}

/** The name and the subject of the channel, with the way to channels and members. */
export function ChannelHeader({ openChannels, areMembersShown, toggleMembers }: Props) {
  const { words, place } = usePage();
  return (
    <header class="channel-header">
      <button
        type="button"
        class="icon-button channels-toggle"
        aria-label={words.openChannels}
        title={words.openChannels}
        onClick={openChannels}
      />
      <h2 tabIndex={-1}>
        <span class="hash" aria-hidden="true">
          {place.guild ? "#" : "@"}
        </span>
        {place.channel?.name ?? place.title}
      </h2>
      <p class="channel-topic">{place.channel?.topic}</p>
      <button
        type="button"
        class="icon-button members-toggle"
        aria-pressed={areMembersShown}
        aria-label={words.showMembers}
        title={words.showMembers}
        onClick={toggleMembers}
      />
    </header>
  );
}
