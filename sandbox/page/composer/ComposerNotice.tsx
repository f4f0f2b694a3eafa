import type { PageWords } from "../page.words.ts";
import { usePage } from "../state/page-context.ts";
import type { Draft } from "./draft.ts";

interface Props {
  readonly draft: Draft;
  readonly failure: string | null;
}

/** What keeps a draft from being sent, or what went wrong when it was. */
export function ComposerNotice({ draft, failure }: Props) {
  const { view, words } = usePage();
  const notice = view.notice?.messageId === null ? words.failed : null;
  const text = faultText(draft, words) ?? failure ?? notice;
  return (
    <p class="composer-notice" role="alert">
      {text}
    </p>
  );
}

function faultText(draft: Draft, words: PageWords): string | null {
  const { fault } = draft;
  if (fault === null) return null;
  if (fault.type === "unknownCommand") return words.unknownCommand(fault.name);
  if (fault.type === "barredCommand") return words.barredCommand(fault.name);
  if (fault.type === "unknownOption") return words.unknownOption(fault.name);
  const options = draft.kind === "command" ? draft.callable.options : [];
  const label = options.find((option) => option.name === fault.option)?.label ?? fault.option;
  return fault.type === "missing" ? words.missing(label) : words.invalid(label);
}
