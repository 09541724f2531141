// Makes elements. Whatever is put in as text stays text.

/** An element with properties, attributes and children: h("a", {href, class: "x", onclick}, "text", other). */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value == null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child != null && child !== false));
  return element;
}

/** A style sheet made of a text, without an inline style that a policy would forbid. */
export function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** A link to a page or source, or its text alone where the address is no web address. */
export function link(href, text, properties = {}) {
  const safe = /^https?:\/\//i.test(String(new URL(href, document.baseURI)));
  return safe ? h("a", { href, ...properties }, text) : h("span", {}, text);
}
