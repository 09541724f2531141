// Draws the page that the HTML names: its frame, and its content by the module of its kind.
import { look } from "../embed/0.1.0/look.js";
import "../embed/0.1.0/crossclaim.js";
import { chrome } from "./chrome.js";
import { embedded, h, keyForm, p, page } from "./lib.js";

const KINDS = new Set(["home", "pair", "company", "lawsuit", "product", "patent", "source", "explore", "paths", "coopetition", "contradictions", "curate", "missing"]);

document.adoptedStyleSheets = [look];
const main = document.getElementById("main");
if (!embedded) chrome(main);
else tellHeight();

async function draw() {
  if (!KINDS.has(page.kind)) return;
  main.setAttribute("aria-busy", "true");
  try {
    const { default: content } = await import(`./${page.kind}.js`);
    await content(main);
  } catch (problem) {
    main.append(problem.status === 401 ? keyForm(draw) : h("p", { class: "problem", role: "alert" }, p("failed", { why: problem.message })));
    console.error(problem);
  }
  main.removeAttribute("aria-busy");
}

// a page that frames this one with resize.js gives it the height that it needs
function tellHeight() {
  if (parent === self) return;
  new ResizeObserver(() => parent.postMessage({ crossclaim: { height: document.documentElement.scrollHeight } }, "*")).observe(main);
}

await draw();
