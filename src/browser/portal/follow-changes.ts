import { pageChanged } from "./page-event.ts";

/** Follows the files of the workspace: when they change, the open page shows it, without losing the reader's place. */
export function followChanges(): void {
  const { documentElement: root } = document;
  const events = new EventSource("/live");
  let shown = Number(root.dataset["revision"]);
  events.addEventListener("state", ({ data }: MessageEvent<string>) => {
    const { revision } = JSON.parse(data) as { readonly revision: number };
    if (revision === shown) return;
    shown = revision;
    void renew();
  });
  addEventListener("pagehide", () => events.close());
}

/** Asks for the page anew and puts its content in place of the old one, where that is another. */
async function renew(): Promise<void> {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return tell("broken");
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [old, main] = [document.querySelector("main"), next.querySelector("main")];
  if (!old || !main || old.innerHTML === main.innerHTML) return;
  // Who is filling in a form is told, and loses nothing.
  if (document.activeElement?.closest("main form")) return tell("waiting");
  const { id } = document.activeElement ?? {};
  const open = [...old.querySelectorAll("details")].map((details) => details.open);
  old.replaceChildren(...main.childNodes);
  old.querySelectorAll("details").forEach((details, at) => {
    if (open[at]) details.open = true;
  });
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
  document.title = next.title;
  document.dispatchEvent(new CustomEvent(pageChanged));
  tell("renewed");
}

const messages = {
  vi: {
    renewed: "Tệp vừa thay đổi; trang đã được cập nhật.",
    waiting: "Tệp vừa thay đổi; tải lại trang để xem nội dung mới.",
    broken: "Không cập nhật được trang; nội dung đang hiện là của lần đọc trước.",
  },
  en: {
    renewed: "Files have changed; the page is up to date.",
    waiting: "Files have changed; reload the page to see what is new.",
    broken: "The page could not be renewed; it shows what was read before.",
  },
} as const;

function tell(what: keyof (typeof messages)["vi"]): void {
  const bar = document.querySelector<HTMLElement>("#live");
  const line = bar?.querySelector("p");
  if (!bar || !line) return;
  const language = document.documentElement.lang === "en" ? "en" : "vi";
  bar.hidden = false;
  bar.classList.toggle("is-broken", what === "broken");
  line.textContent = messages[language][what];
  if (what === "renewed")
    setTimeout(() => {
      bar.hidden = true;
    }, 6000);
}
