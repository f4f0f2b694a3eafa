import { useRef, useState } from "preact/hooks";
import type { WireView } from "../../page-api.ts";
import { useFocusReturn } from "../state/focus-return.ts";
import { usePage } from "../state/page-context.ts";

/** For developers: every exchange between the bot and the sandbox, newest first. */
export function Wire({ close }: { readonly close: () => void }) {
  const { view, words } = usePage();
  const { wire } = view;
  const root = useRef<HTMLElement>(null);
  useFocusReturn(root, ".tools-toggle");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return (
    <aside class="wire" aria-label={words.wire} ref={root} onKeyDown={onKeyDown}>
      <header>
        <h2>{words.wire}</h2>
        <button type="button" class="icon-button close" aria-label={words.close} onClick={close} />
      </header>
      {wire.length === 0 ? <p class="quiet">{words.wireEmpty}</p> : null}
      <div class="wire-list">
        {wire.toReversed().map((exchange) => (
          <Exchange key={`${exchange.at} ${exchange.title}`} exchange={exchange} />
        ))}
      </div>
    </aside>
  );
}

function Exchange({ exchange }: { readonly exchange: WireView }) {
  const { words, reader } = usePage();
  const [open, setOpen] = useState(false);
  const time = new Intl.DateTimeFormat(reader.locale, {
    timeStyle: "medium",
    timeZone: reader.timeZone,
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time>{time.format(exchange.at)}</time>
        <span class={`wire-kind ${exchange.kind}`}>{exchange.kind}</span>
        <span class="wire-title">{exchange.title}</span>
      </summary>
      {open ? (
        <>
          <Payload title={words.wireSent} value={exchange.sent} />
          <Payload title={words.wireAnswered} value={exchange.answered} />
        </>
      ) : null}
    </details>
  );
}

function Payload({ title, value }: { readonly title: string; readonly value: unknown }) {
  const { words } = usePage();
  const [copied, setCopied] = useState(false);
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value, null, 2);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section class="payload">
      <h3>
        {title}
        <button type="button" class="link-button" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </button>
      </h3>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}
