// Asks the REST interface of the server that this file came from, and nobody else.

/** Where the server is, with a slash at its end. */
export const ROOT = new URL("../../", import.meta.url).href;

let key = null;

/** A key for the requests from now on; it is kept in memory and nowhere else. */
export function useKey(text) {
  key = text || null;
}

export function hasKey() {
  return key !== null;
}

/** What the server answered instead of what was asked for. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? String(status));
    this.status = status;
    this.body = body ?? {};
  }
}

/** An address below /api/v1/, without what has no value. */
export function address(path, query = {}) {
  const url = new URL("api/v1/" + path, ROOT);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") url.searchParams.set(name, value);
  }
  return url.href;
}

/** The header that carries the key, if there is one. */
export const bearer = () => key ? { Authorization: "Bearer " + key } : {};

/** Sends a request; the answer is its JSON, or its text if it is something else. */
export async function send(path, { query, signal, method = "GET", body, headers = {} } = {}) {
  const response = await fetch(address(path, query), {
    method, signal, credentials: "omit", referrerPolicy: "no-referrer",
    headers: { ...bearer(), ...(body ? { "Content-Type": "application/json" } : {}), ...headers },
    body: body ? JSON.stringify(body) : undefined,
  });
  const type = response.headers.get("Content-Type") ?? "";
  const answer = /json/.test(type) ? await response.json() : await response.text();
  if (!response.ok) throw new Problem(response.status, answer);
  return { answer, etag: response.headers.get("ETag"), status: response.status };
}

/** The JSON of an answer. */
export async function ask(path, query, signal) {
  return (await send(path, { query, signal })).answer;
}

/** All rows of a list, page after page, up to a most. */
export async function all(path, query = {}, most = 1000, signal) {
  const items = [];
  let answer, cursor;
  do {
    answer = await ask(path, { limit: 200, ...query, cursor }, signal);
    items.push(...answer.items);
    cursor = answer.next;
  } while (cursor && items.length < most);
  return { ...answer, items, whole: !cursor };
}
