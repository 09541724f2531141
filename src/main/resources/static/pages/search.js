// A field that suggests things while a name is typed, as in the combobox pattern of ARIA.
import { h, p } from "./lib.js";
import { ask } from "../embed/0.1.0/api.js";

const WAIT = 120;
let count = 0;

/** A field; `chosen` gets the thing that is chosen, `kind` narrows what is suggested. */
export function search({ label, kind, value = "", chosen, placeholder }) {
  const id = "search" + ++count;
  const list = h("ul", { id: id + "-list", role: "listbox", "aria-label": label });
  const told = h("span", { class: "help", role: "status" });
  const field = h("input", { id, type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id + "-list",
    autocomplete: "off", spellcheck: "false", placeholder, value });
  const box = h("div", { class: "search" }, h("label", { for: id }, label), field, list, told);
  let items = [], at = -1, later, asking;

  const show = () => {
    list.replaceChildren(...items.map((item, index) => h("li", { id: `${id}-${index}`, role: "option", "aria-selected": String(index === at), onmousedown: event => event.preventDefault(), onclick: () => choose(item) },
      h("span", {}, item.name), h("span", {}, item.label))));
    field.setAttribute("aria-expanded", String(items.length > 0));
    at >= 0 ? field.setAttribute("aria-activedescendant", `${id}-${at}`) : field.removeAttribute("aria-activedescendant");
  };
  const clear = () => { items = []; at = -1; show(); };
  const choose = item => {
    field.value = item.name;
    clear();
    chosen(item);
  };
  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const q = field.value.trim();
    if (!q) return clear();
    try {
      items = (await ask("autocomplete", { q, kind, limit: 8 }, asking.signal)).items;
      at = -1;
      show();
      told.textContent = items.length ? p("suggestions", { count: items.length }) : p("none");
    } catch (problem) {
      if (problem.name !== "AbortError") told.textContent = p("failed", { why: problem.message });
    }
  };
  field.addEventListener("input", () => { clearTimeout(later); later = setTimeout(look, WAIT); });
  field.addEventListener("blur", () => setTimeout(clear, 150));
  field.addEventListener("keydown", async event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!items.length) return;
      at = (at + (event.key === "ArrowDown" ? 1 : -1) + items.length) % items.length;
      show();
    } else if (event.key === "Enter") {
      clearTimeout(later);
      if (!items.length) await look();
      if (items.length) choose(items[Math.max(at, 0)]);
    } else if (event.key === "Escape") clear();
    else return;
    event.preventDefault();
  });
  return box;
}
