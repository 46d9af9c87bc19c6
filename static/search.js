/* Search without a server. ara/index.js names the files, ara/t/… says in which groups of articles a word occurs, ara/g/…
 holds their texts: scripts that call vakanuvis.index, .terms or .group, as a page opened from disk may load nothing else. */
"use strict";
const byId = (id) => document.getElementById(id);
const form = byId("search"), list = byId("results"), people = byId("people-found");
const state = byId("search-status"), more = byId("more"), fields = form.elements;
const words = JSON.parse(form.dataset.words);
const TERM = 7, PAGE = 20, PIECES = 24;
const files = new Map(), waiting = new Map();
let letters = [], groups = [], run = 0, next = null;

function load(name) {
  if (!files.has(name)) files.set(name, new Promise((done, failed) => {
    const script = document.createElement("script");
    waiting.set(name, done);
    script.src = "ara/" + name + ".js";
    script.onerror = failed;
    document.head.append(script);
  }));
  return files.get(name);
}

// The build folds the same way: every i alike, lower case, no accents.
const fold = (text) => text.normalize("NFC").replace(/[ıİI]/g, "i").toLowerCase()
  .normalize("NFD").replace(/[\u0300-\u036f]/g, "");

// "yapay zekâ" Lavrov'un → [["yapay", "zeka"], ["lavrov"]]
function parse(query) {
  const split = (text) => (fold(text).match(/[\p{L}\p{N}]+(['’][\p{L}\p{N}]*)?/gu) || [])
    .map((word) => word.replace(/['’].*/, ""));
  const phrases = [];
  const rest = query.replace(/["“”]([^"“”]+)["“”]?/g, (_, phrase) => { phrases.push(split(phrase)); return " "; });
  return [...phrases, ...split(rest).map((word) => [word])].filter((phrase) => phrase.join("").length > 1);
}

async function pieces(word) {
  const start = word.slice(0, TERM);
  const names = letters.filter((piece) => start.startsWith(piece) || piece.startsWith(start));
  return names.length > PIECES ? null : Promise.all(names.map((name) => load("t/" + name)));
}

// Groups that may hold the word; null: all.
async function groupsOf(word) {
  if (word.length < 2) return null;
  const found = new Set(), start = "\n" + word.slice(0, TERM), loaded = await pieces(word);
  if (!loaded) return null;
  for (const [terms] of loaded) {
    for (let at = terms.indexOf(start); at >= 0; at = terms.indexOf(start, at + 1)) {
      const end = terms.indexOf("\n", at + 1);
      const codes = terms.slice(terms.indexOf(" ", at) + 1, end);
      if (codes === "*") return null;
      codes.split(" ").forEach((code) => found.add(code));
    }
  }
  return found;
}

async function peopleOf(tokens) {
  if (!tokens.length) return [];
  const rows = new Map();
  for (const [, found] of await pieces(tokens[0]) || []) for (const row of found) rows.set(row[1], row);
  return [...rows.values()].filter(([name]) => {
    const own = fold(name).match(/[\p{L}\p{N}]+/gu) || [];
    return tokens.every((token) => own.some((word) => word.startsWith(token)));
  }).sort((a, b) => b[2] - a[2]);
}

const SIGN = "[\\p{L}\\p{N}]";
const patternOf = (phrase) => phrase.join(`${SIGN}*(?:(?!${SIGN}).)+`);
const matcher = (patterns) => new RegExp(`(?<!${SIGN})(?:${patterns.join("|")})${SIGN}*`, "gus");

// Sign by sign: marks stand right even where folding changes lengths.
function matches(text, pattern) {
  const places = [];
  let folded = "", at = 0;
  for (const sign of text) {
    const plain = fold(sign);
    for (let n = plain.length; n--;) places.push(at);
    folded += plain;
    at += sign.length;
  }
  places.push(at);
  return [...folded.matchAll(pattern)].map((hit) => [places[hit.index], places[hit.index + hit[0].length]]);
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function marked(text, hits, from, to) {
  const parts = [];
  let at = from;
  for (const [start, end] of hits) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), element("mark", text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to)];
}

function show(row, names, query) {
  const [address, headline, date, , text, quotations, blocks] = row;
  const inside = ([start, end]) => quotations.find(([from, length]) => from <= start && end <= from + length);
  const hitsIn = (part) => query.any && matches(part, query.any) || [];
  const hits = hitsIn(text).filter((hit) => !query.quoted || inside(hit));
  const first = hits[0] || [0, 0];
  const place = hits.length ? inside(first) || blocks.findLast(([start]) => start <= first[0]) : null;
  const quotation = place && place.length > 2 ? place : null;
  const from = first[0] < 80 ? 0 : text.lastIndexOf(" ", first[0] - 80) + 1;
  const space = text.indexOf(" ", from + 240), to = space < 0 ? text.length : space;
  const link = element("a", ...marked(headline, hitsIn(headline), 0, headline.length));
  link.href = address + (place ? "#" + (quotation ? place[2] : place[1]) : "");
  const speaker = quotation && names[quotation[3]];
  list.append(element("li", element("h2", link), dayOf(date), speaker ? " · " + speaker[1] : "",
    element("p", from ? "… " : "", ...marked(text, hits, from, to), to < text.length ? " …" : "")));
  return 1;
}

const dayOf = (date) => {
  const [year, month, day] = date.split("-");
  return words.day.replace("{day}", +day).replace("{month}", words.months[month - 1]).replace("{year}", year);
};

function fits(row, names, query) {
  if (query.year && row[2].slice(0, 4) !== query.year) return false;
  if (query.person && !row[3].some((number) => names[number][0] === query.person)) return false;
  const holds = (folded) => query.each.every((pattern) => folded.search(pattern) >= 0);
  if (query.quoted) return row[5].some(([from, length]) => holds(fold(row[4].slice(from, from + length))));
  return holds(fold([row[1], ...row[3].map((number) => names[number][1]), row[4]].join("\n")));
}

// Periods latest first; the parts of a month together, as only together they are in order.
async function* resultsOf(query, allowed) {
  const periods = new Map();
  for (const [code, year] of groups) {
    if (query.year && String(year) !== query.year) continue;
    if (allowed.some((set) => !set.has(code))) continue;
    const period = code.replace(/[AB]+$/, "");
    periods.set(period, [...periods.get(period) || [], code]);
  }
  for (const codes of periods.values()) {
    const rows = [];
    for (const [names, articles] of await Promise.all(codes.map((code) => load("g/" + code)))) {
      for (const row of articles) if (fits(row, names, query)) rows.push([row, names]);
    }
    rows.sort(([a], [b]) => (a[2] < b[2]) - (a[2] > b[2]));
    yield* rows;
  }
}

async function page(mine, results, query, shown) {
  let ended = false;
  for (const end = shown + PAGE; shown < end && !ended;) {
    const { value, done } = await results.next();
    if (mine !== run) return 1;
    ended = done;
    if (!done) shown += show(...value, query);
  }
  const text = !shown ? words.none : ended ? words.found : words.first;
  state.textContent = text.replace("{count}", shown) + (shown && query.cut ? " " + words.cut : "");
  more.hidden = ended;
  next = () => page(mine, results, query, shown);
  return shown;
}

async function search() {
  const mine = ++run;
  const query = { year: fields.yil.value, person: fields.kisi.value, quoted: fields.alinti.checked };
  query.phrases = parse(fields.q.value);
  list.replaceChildren();
  people.replaceChildren();
  more.hidden = true;
  byId("person-filter").hidden = !query.person;
  if (!query.phrases.length && !query.person) { state.textContent = words.start; return; }
  state.textContent = words.busy;
  try {
    [letters, groups] = await load("index");
    const found = query.person ? [] : await peopleOf(query.phrases.flat());
    const row = query.person && (await peopleOf(query.person.match(/[a-z]{2,}/g) || [])).find(([, id]) => id === query.person);
    if (row) byId("person-name").textContent = row[0];
    if (mine !== run) return;
    for (const [name, id, count] of found.slice(0, 8)) {
      const link = element("a", name);
      link.href = "kisi/" + id + ".html";
      people.append(element("li", link, ` (${count})`));
    }
    // Endings that no text has are taken off: "seçimlerdekinin" finds "seçimlerde".
    for (query.cut = 0; query.cut < 4; query.cut++) {
      const patterns = query.phrases.map(patternOf);
      query.each = patterns.map((pattern) => matcher([pattern]));
      query.any = patterns.length && matcher(patterns);
      const sets = await Promise.all(query.phrases.flat().map(groupsOf));
      if (row && row[3] !== "*") sets.push(new Set(row[3].split(" ")));
      if (await page(mine, resultsOf(query, sets.filter(Boolean)), query, 0)) break;
      query.phrases = query.phrases.map((phrase) => phrase.map((word) => word.slice(0, Math.max(4, word.length * 0.7))));
    }
  } catch {
    if (mine === run) state.textContent = words.failed;
  }
}

function start() {
  const asked = new URLSearchParams(location.search);
  for (const name of ["q", "yil", "kisi"]) fields[name].value = asked.get(name) || "";
  fields.alinti.checked = asked.has("alinti");
  let timer = 0;
  form.oninput = () => { clearTimeout(timer); timer = setTimeout(search, 180); };
  more.onclick = async () => {
    const from = list.children.length;
    await next();
    list.children[from]?.querySelector("a").focus();
  };
  document.onkeydown = (event) => {
    const inField = event.target.form, step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "/" && !inField) { event.preventDefault(); fields.q.focus(); }
    if (!step || inField && event.target !== fields.q) return;
    const links = [...document.querySelectorAll("#people-found a, #results h2 a")];
    const at = links.indexOf(event.target) + step;
    if (links[at] || step < 0) { event.preventDefault(); (links[at] || fields.q).focus(); }
  };
  search();
}

const arrived = (name, content) => waiting.get(name)(content);
const vakanuvis = {
  index: (names, found) => arrived("index", [names.split(" "), found]),
  terms: (piece, terms, found) => arrived("t/" + piece, ["\n" + terms + "\n", found]),
  group: (code, names, articles) => arrived("g/" + code, [names, articles]),
};
start();
