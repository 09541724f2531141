// The elements <crossclaim-pair>, <crossclaim-graph>, <crossclaim-timeline> and <crossclaim-map>.
// This file only names them: what an element draws with is loaded when there is one.

const ATTRIBUTES = ["a", "b", "about", "company", "from", "to", "as-of", "known-at", "during", "market", "forum", "roll-up", "certainty",
  "type", "place", "theme", "limit", "plain"];

class CrossclaimElement extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  #asked = 0;

  connectedCallback() {
    this.#draw();
  }

  disconnectedCallback() {
    this.#asked++;
    this.view?.stop();
  }

  attributeChangedCallback(name, before, now) {
    if (this.isConnected && before !== now) this.#draw();
  }

  // several attributes set in a row are one change
  async #draw() {
    const turn = ++this.#asked;
    await null;
    if (turn !== this.#asked) return;
    const { View } = await import("./view.js");
    if (turn !== this.#asked) return;
    this.view ??= new View(this, this.attachShadow({ mode: "open" }));
    await this.view.show();
  }
}

for (const name of ["pair", "graph", "timeline", "map"]) {
  const tag = "crossclaim-" + name;
  if (!customElements.get(tag)) customElements.define(tag, class extends CrossclaimElement {
    get picture() { return name; }
  });
}
