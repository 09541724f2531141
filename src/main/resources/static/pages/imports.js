// Imports as they run: each job tells how far it is until it is over.
import { address, bearer, send } from "../embed/0.1.0/api.js";
import { h, p } from "./lib.js";

const OVER = new Set(["done", "stopped", "failed"]);

/** What the server does with imports, and a form to ask for one. */
export async function imports() {
  const list = h("ul", { class: "list", "aria-live": "polite" });
  try {
    const [{ answer: jobs }, { answer: sources }] = await Promise.all([send("imports/jobs"), send("imports/sources")]);
    const add = job => list.prepend(shown(job));
    [...jobs.items].reverse().forEach(add);
    const none = h("p", { class: "quiet" }, p("imports.none"));
    none.hidden = jobs.items.length > 0;
    return [form(sources.items, job => { none.hidden = true; add(job); }), none, list];
  } catch (problem) {
    return [h("p", { class: "quiet" }, p("imports.refused", { why: problem.message }))];
  }
}

function form(sources, add) {
  const source = h("select", { name: "source" }, sources.map(one => h("option", { value: one.source }, one.title)));
  const path = h("input", { type: "text", name: "path", required: true });
  const dryRun = h("input", { type: "checkbox" });
  const told = h("p", { role: "status" });
  return h("form", { class: "card imports", onsubmit: async event => {
    event.preventDefault();
    told.textContent = "";
    try {
      add((await send("imports/jobs", { method: "POST", query: { source: source.value, path: path.value.trim(), dryRun: dryRun.checked } })).answer);
    } catch (problem) {
      told.textContent = problem.message;
    }
  } }, h("label", {}, p("imports.source"), source), h("label", {}, p("imports.path"), path), h("label", {}, h("span", {}, dryRun, " ", p("imports.dryRun"))),
    h("p", {}, h("button", {}, p("imports.start"))), told);
}

function shown(job) {
  const bar = h("progress", { max: 1, "aria-label": p("imports.progress", { what: job.what }) });
  const state = h("span", { class: "state" });
  const stop = h("button", { type: "button", onclick: () => send("imports/jobs/" + job.id, { method: "DELETE" }).catch(problem => { state.textContent = problem.message; }) }, p("imports.stop"));
  const detail = h("div", { class: "quiet" });
  const item = h("li", { "data-job": job.id }, h("strong", {}, job.what), " ", state, " ", bar, " ", stop, detail);
  const tell = now => {
    const over = OVER.has(now.state);
    item.dataset.state = now.state;
    state.textContent = p("imports.state." + now.state);
    if (now.share == null) bar.removeAttribute("value");
    else bar.value = now.share;
    bar.hidden = stop.hidden = over;
    const lines = over ? now.files.map(one => [p("imports.file", { name: one.file, outcome: one.outcome }), counted(one.counts), one.note]) : [[now.file, counted(now.counts), now.share != null && p("imports.share", { percent: Math.round(now.share * 100) })]];
    detail.replaceChildren(...[...lines, [now.failure]].map(line => line.filter(Boolean).join(" · ")).filter(Boolean).map(line => h("p", {}, line)));
  };
  tell(job);
  if (!OVER.has(job.state)) follow(job.id, tell).catch(problem => { state.textContent = problem.message; });
  return item;
}

const counted = counts => counts?.read ? p("imports.rows", { count: counts.read }) : "";

// an EventSource cannot send a key, so the stream is read by hand: one event ends with an empty line
async function follow(id, tell) {
  const response = await fetch(address(`imports/jobs/${id}/events`), { headers: { ...bearer(), Accept: "text/event-stream" }, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(String(response.status));
  let rest = "";
  for await (const piece of pieces(response.body.pipeThrough(new TextDecoderStream()))) {
    const events = (rest + piece).split(/\r?\n\r?\n/);
    rest = events.pop();
    for (const event of events) {
      const data = event.split(/\r?\n/).filter(line => line.startsWith("data:")).map(line => line.slice(5)).join("\n");
      if (data) tell(JSON.parse(data));
    }
  }
}

async function* pieces(stream) {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
