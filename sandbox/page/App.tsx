import { Live } from "./Live.tsx";
import { wordsFor } from "./page.words.ts";
import { useAddress } from "./state/address.ts";
import { useConnection } from "./state/connection.ts";

/** The page: a splash until the sandbox has sent its first view, then the chat. */
export function App() {
  const [whereabouts, move] = useAddress();
  const connection = useConnection(whereabouts.as);
  if (connection.view === null)
    return (
      <main class="splash">
        <p role="status">{wordsFor(navigator.language).connecting}</p>
      </main>
    );
  return (
    <Live
      view={connection.view}
      connected={connection.connected}
      receivedAt={connection.receivedAt}
      whereabouts={whereabouts}
      move={move}
    />
  );
}
