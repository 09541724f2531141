// For curators: what waits for review, what was decided, what the files say otherwise. The key stays in the memory of this page.
import { hasKey, send, useKey } from "../embed/0.1.0/api.js";
import { h, keyForm, p, section } from "./lib.js";
import { imports } from "./imports.js";

export default async function curate(main) {
  const body = h("div", {});
  const top = [h("h1", {}, p("nav.curate")), h("p", { class: "lead" }, p("curate.lead"))];
  const draw = async () => {
    if (!hasKey()) return body.replaceChildren(keyForm(draw));
    body.replaceChildren(h("p", { role: "status" }, p("loading")));
    try {
      const [proposals, conflicts, decisions] = await Promise.all(["proposals", "conflicts", "decisions"].map(async list => (await send("curation/" + list)).answer.items));
      body.replaceChildren(h("p", {}, h("button", { type: "button", onclick: () => { useKey(null); draw(); } }, p("keyForget"))), h("div", { class: "columns" },
        h("div", {}, section(p("curate.queue"), await queue(proposals, draw)), section(p("curate.propose"), propose(draw)), section(p("curate.judge"), judge(draw), split(draw)), section(p("imports.title"), await imports())),
        h("div", {}, section(p("curate.conflicts"), conflicts.length ? h("ul", { class: "list" }, conflicts.map(one => h("li", {}, h("strong", {}, one.kind), " ", one.subject, ": ", one.detail))) : h("p", {}, p("nothing"))),
          section(p("curate.decisions"), decisions.length ? h("ul", { class: "list" }, decisions.map(one => decided(one, draw))) : h("p", {}, p("nothing"))))));
    } catch (problem) {
      const refused = problem.status === 401 || problem.status === 403;
      if (refused) useKey(null);
      body.replaceChildren(h("p", { class: "problem", role: "alert" }, problem.message), refused ? keyForm(draw) : "");
    }
  };
  main.replaceChildren(...top, body);
  await draw();
}

async function queue(proposals, again) {
  const open = proposals.filter(one => one.state === "OPEN");
  return open.length ? open.map(one => proposal(one, again)) : h("p", {}, p("curate.empty"));
}

// what is decided is the version that was read: its tag goes with the decision
function proposal(one, again) {
  const why = h("input", { type: "text", "aria-label": p("curate.why"), placeholder: p("curate.why") });
  const told = h("p", { role: "status" });
  const act = (path, body) => async () => {
    try {
      const { etag } = await send("curation/proposals/" + one.id);
      await send(`curation/proposals/${one.id}/${path}`, { method: "POST", body: body(), headers: { "If-Match": etag } });
      await again();
    } catch (problem) {
      told.textContent = problem.message;
    }
  };
  const button = (key, path, body) => h("button", { type: "button", onclick: act(path, body) }, p("curate." + key));
  return h("div", { class: "card" }, h("p", {}, p("curate.by", { by: one.by, at: one.at, why: one.why })), h("pre", { tabindex: "0" }, one.document),
    (one.remarks ?? []).map(remark => h("p", { class: "quiet" }, `${remark.verdict}: ${remark.text} (${remark.by})`)), why, h("p", { class: "buttons" },
      button("accept", "accept", () => ({ why: why.value })), button("reject", "reject", () => ({ why: why.value })),
      button("approve", "remarks", () => ({ verdict: "APPROVE", text: why.value })), button("object", "remarks", () => ({ verdict: "OBJECT", text: why.value }))), told);
}

function form(fields, label, act, again) {
  const told = h("p", { role: "status" });
  return h("form", { class: "card", onsubmit: async event => {
    event.preventDefault();
    try {
      await act();
      told.textContent = p("curate.done");
      await again();
    } catch (problem) {
      told.textContent = [problem.message, ...(problem.body?.errors ?? []).map(error => `${error.pointer ?? ""} ${error.detail ?? error.reason ?? ""}`)].join(" ");
    }
  } }, fields.map(([name, field]) => h("label", {}, name, field)), h("p", {}, h("button", {}, label)), told);
}

function propose(again) {
  const document = h("textarea", { rows: 8, required: true, spellcheck: "false" });
  const why = h("input", { type: "text", required: true });
  return form([[p("curate.document"), document], [p("curate.why"), why]], p("curate.send"),
    () => send("curation/proposals", { method: "POST", body: { document: document.value, why: why.value } }), again);
}

function judge(again) {
  const [from, into, why] = [0, 0, 0].map(() => h("input", { type: "text", required: true }));
  return form([[p("curate.from"), from], [p("curate.into"), into], [p("curate.why"), why]], p("curate.merge"), async () => {
    const etag = await tagOf(from.value);
    await send("curation/merges", { method: "POST", body: { from: from.value.trim(), into: into.value.trim(), why: why.value }, headers: { "If-Match": etag } });
  }, again);
}

function split(again) {
  const [of, one, two, why] = [0, 0, 0, 0].map(() => h("input", { type: "text", required: true }));
  return form([[p("curate.of"), of], [p("curate.intoOne"), one], [p("curate.intoTwo"), two], [p("curate.why"), why]], p("curate.split"), async () => {
    const etag = await tagOf(of.value);
    await send("curation/splits", { method: "POST", headers: { "If-Match": etag },
      body: { of: of.value.trim(), into: [one.value.trim(), two.value.trim()], assigned: {}, rest: one.value.trim(), why: why.value } });
  }, again);
}

const tagOf = async id => (await send("curation/subjects", { query: { id: id.trim() } })).etag;

function decided(one, again) {
  const told = h("span", { role: "status" });
  const undo = h("button", { type: "button", onclick: async () => {
    try {
      const { etag } = await send("curation/decisions/" + one.id);
      await send(`curation/decisions/${one.id}/undo`, { method: "POST", body: { why: p("curate.undo") }, headers: { "If-Match": etag } });
      await again();
    } catch (problem) {
      told.textContent = problem.message;
    }
  } }, p("curate.undo"));
  return h("li", {}, h("strong", {}, one.kind), " ", one.subject, " – ", p("curate.by", { by: one.by, at: one.on ?? one.at, why: one.why }), " ", one.undoneBy ? p("curate.undone") : one.kind === "UNDO" ? "" : undo, told);
}
