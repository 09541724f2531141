// Puts a picture of the server into a page: only shapes, texts and what makes them accessible come through.

const NAME = "http://www.w3.org/2000/svg";
const ELEMENTS = new Set(["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "defs",
  "marker", "pattern", "clipPath", "linearGradient", "stop", "use"]);
const REFUSED = /^(on|style$|xlink:)/i;
let pictures = 0;

/** A safe copy of the SVG in a text; ids are made unlike those of other pictures of the page. */
export function picture(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (parsed.namespaceURI !== NAME || parsed.localName !== "svg") throw new Error("no SVG");
  return copy(parsed, "cc" + ++pictures + "-");
}

/** Leaves out the foot, and the title if the page says it; what is cut off stays to be read from. */
export function crop(svg, title) {
  const head = title ? Number(svg.dataset.head) || 0 : 0;
  const foot = Number(svg.dataset.foot) || 0;
  const height = svg.getAttribute("height") - head - foot;
  if (head) svg.querySelector(".cc-head-line")?.setAttribute("visibility", "hidden");
  svg.setAttribute("viewBox", `0 ${head} ${svg.getAttribute("width")} ${height}`);
  svg.setAttribute("height", height);
}

function copy(from, prefix) {
  const to = document.createElementNS(NAME, from.localName);
  for (const { name, value } of from.attributes) {
    if (REFUSED.test(name) || name.startsWith("xmlns") || name === "href" && !value.startsWith("#")) continue;
    to.setAttribute(name, own(name, value, prefix));
  }
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE && child.namespaceURI === NAME && ELEMENTS.has(child.localName)) to.append(copy(child, prefix));
  }
  return to;
}

function own(name, value, prefix) {
  if (name === "id") return prefix + value;
  if (name === "href") return "#" + prefix + value.slice(1);
  if (name === "aria-labelledby" || name === "aria-describedby") return value.split(/\s+/).map(id => prefix + id).join(" ");
  return value.replace(/url\(#([^)]*)\)/g, (whole, id) => `url(#${prefix}${id})`);
}
