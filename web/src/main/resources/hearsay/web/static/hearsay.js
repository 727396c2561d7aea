// Small things a page does by itself. Without this file every page still shows and does all that it has to.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const root = document.documentElement;

  // ---- light and dark
  const dark = () => root.dataset.theme === "dark"
    || root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches;
  all("[data-theme-button]").forEach(button => button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    document.cookie = "theme=" + root.dataset.theme + "; path=/; max-age=31536000; samesite=strict";
  }));

  // ---- forms sent by htmx carry the seal, too
  document.addEventListener("htmx:configRequest", event => {
    event.detail.headers["X-Hearsay-Csrf"] = document.querySelector("meta[name=csrf]").content;
  });

  // ---- a report: claim and words light up together
  const lens = document.querySelector("[data-lens]");
  const has = (piece, key, number) => (piece.dataset[key] || "").split(" ").includes(number);
  const light = number => {
    all(".on, .on-content, .on-source, .on-cue").forEach(e => e.classList.remove("on", "on-content", "on-source", "on-cue"));
    if (!number) { if (lens) lens.hidden = true; return; }
    all(".text [data-content], .text [data-source], .text [data-cue]").forEach(piece => {
      piece.classList.toggle("on-content", has(piece, "content", number));
      piece.classList.toggle("on-source", has(piece, "source", number));
      piece.classList.toggle("on-cue", has(piece, "cue", number));
    });
    all(`[data-ref="${number}"], [data-claim="${number}"]`).forEach(e => e.classList.add("on"));
  };
  const show = (element, where) => element && element.scrollIntoView({ block: where, behavior: "smooth" });
  const card = number => document.querySelector(`.claims [data-claim="${number}"]`);
  const magnify = number => {
    if (!lens || matchMedia("(min-width: 62rem)").matches) return;
    const copy = card(number).cloneNode(true);
    copy.removeAttribute("id");
    copy.removeAttribute("tabindex");
    lens.replaceChildren(copy);
    lens.hidden = false;
  };
  all(".report .claims [data-claim]").forEach(claim => {
    claim.addEventListener("mouseenter", () => light(claim.dataset.claim));
    claim.addEventListener("focus", () => {
      light(claim.dataset.claim);
      show(document.querySelector(".text .on-content"), "center");
    });
  });
  all(".report .text").forEach(text => {
    const pointed = target => {
      const ref = target.closest("[data-ref]");
      const piece = target.closest("[data-content], [data-source], [data-cue]");
      return ref ? ref.dataset.ref : piece ? (piece.dataset.content || piece.dataset.source || piece.dataset.cue).split(" ").pop() : null;
    };
    const point = event => {
      const number = pointed(event.target);
      if (!number) return;
      light(number);
      const box = document.querySelector(".claims");
      const claim = card(number);
      if (claim && getComputedStyle(box).position === "sticky") {
        box.scrollTo({ top: claim.offsetTop - box.offsetTop - 60, behavior: "smooth" });
      }
      magnify(number);
    };
    text.addEventListener("mouseover", point);
    text.addEventListener("focusin", point);
    text.addEventListener("click", event => {
      const ref = event.target.closest("[data-ref]");
      if (ref && matchMedia("(min-width: 62rem)").matches) return;
      if (ref) event.preventDefault();
    });
  });
  if (location.hash.startsWith("#claim-")) {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.dataset.claim) target.focus();
  }

  // ---- some acts need a reason: the field asks for it
  const lacking = button => {
    const field = button.dataset.needs && button.form.elements[button.dataset.needs];
    return field && !field.value.trim() ? field : null;
  };
  all("[data-needs]").forEach(button => button.addEventListener("click", event => {
    const field = lacking(button);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.setCustomValidity("Say why.");
    field.reportValidity();
    field.addEventListener("input", () => field.setCustomValidity(""), { once: true });
  }));

  // ---- keys
  const press = act => {
    act.click();
    const first = act.matches("summary") && act.parentElement.querySelector("select");
    if (first) setTimeout(() => first.focus(), 0);
  };
  const typing = target => target.closest("input, textarea, select, [contenteditable]");
  const stops = () => all("[data-stop], .claim[tabindex]").filter(e => e.offsetParent);
  const step = by => {
    const list = stops();
    const at = list.indexOf(document.activeElement.closest("[data-stop], .claim[tabindex]"));
    const next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))];
    if (next) { next.focus({ preventScroll: true }); show(next, "nearest"); }
  };
  const parts = {};
  all(".top nav a").forEach(a => { const key = a.textContent.trim()[0].toLowerCase(); if (!parts[key]) parts[key] = a.href; });
  let going = false;
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { light(null); if (typing(event.target)) event.target.blur(); return; }
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    if (going) { going = false; if (parts[event.key]) location.href = parts[event.key]; return; }
    const act = event.key.length === 1 && document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (act) { event.preventDefault(); if (act.matches("input")) act.focus(); else press(act); return; }
    switch (event.key) {
      case "/": event.preventDefault(); document.getElementById("find").focus(); break;
      case "j": step(1); break;
      case "k": step(-1); break;
      case "g": going = true; break;
      case "?": document.getElementById("keys").showModal(); break;
      case "Enter": {
        const link = document.activeElement.matches("[data-stop], .claim") && document.activeElement.querySelector("blockquote a, a");
        if (link) link.click();
        break;
      }
    }
  });

  // ---- files are dropped, progress is told
  all("form[data-drop]").forEach(form => {
    const zone = form.querySelector(".dropzone");
    ["dragover", "dragleave", "drop"].forEach(kind => form.addEventListener(kind, event => {
      event.preventDefault();
      zone.classList.toggle("over-it", kind === "dragover");
      if (kind === "drop") form.querySelector("input[type=file]").files = event.dataTransfer.files;
    }));
  });
  all("[data-events]").forEach(job => {
    const events = new EventSource(job.dataset.events);
    let shown = Number(job.dataset.lines);
    let skip = shown;
    const tell = event => {
      const state = JSON.parse(event.data);
      for (const key of ["filed", "known", "refused"]) job.querySelector(`[data-${key}]`).textContent = state[key];
      for (const line of state.lines) {
        if (skip > 0) { skip--; continue; }
        const item = document.createElement("li");
        item.className = line.kind;
        const words = document.createElement(line.address ? "a" : "bdi");
        words.textContent = line.words;
        if (line.address) words.href = line.address;
        item.append(line.kind + ": ", words);
        job.querySelector("[data-list]").append(item);
      }
    };
    events.addEventListener("progress", tell);
    events.addEventListener("done", event => { tell(event); events.close(); job.querySelector("[data-state]").textContent = "done"; });
  });

  // ---- filters answer at once
  all("form[data-at-once]").forEach(form => form.addEventListener("change", () => form.requestSubmit()));
})();
