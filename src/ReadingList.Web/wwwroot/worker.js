// Keeps the last pages for when the server cannot be reached; whoever is online gets what it says now.
// Its own address holds the build (worker.js?v=…): another build is another worker with files of its own.
const most = 30;
const build = "build " + new URL(location).searchParams.get("v");
const scope = new URL(registration.scope);
const at = path => new URL(path, scope).href;
const offline = at("offline");
const modules = ["offline.js", "marks-page.js", "suggest.js", "saved.js"].map(at); // what scripts ask for themselves

addEventListener("install", event => event.waitUntil(keepFiles().then(() => skipWaiting())));

async function keepFiles() {
  const cache = await caches.open(build);
  const response = await fetch(offline);
  const page = await response.clone().text();
  await cache.put(offline, response);
  // The files are called by their content; the page tells how.
  const files = [...page.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(file => at(file[1]));
  await cache.addAll([...new Set([...files, ...modules])]);
}

// Other catalogs of this host have other scopes: only what is ours goes.
addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (!name.startsWith("build ") || name === build) continue;
    const cache = await caches.open(name);
    if (await cache.match(offline)) await caches.delete(name);
  }
  await clients.claim();
})()));

addEventListener("fetch", event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  if (request.method === "POST" && request.url === at("preferences")) {
    const answer = fetch(request);
    event.respondWith(answer);
    // The page for later speaks the language that is chosen now.
    event.waitUntil(answer.then(async () => (await caches.open(build)).add(offline)));
  } else if (request.method === "GET" && (request.mode === "navigate" || request.url.startsWith(at("marks?")))) {
    event.respondWith(page(event));
  } else if (request.method === "GET" && ["style", "script", "image"].includes(request.destination)) {
    event.respondWith(fetch(request).catch(async () => await caches.match(request, { ignoreVary: true }) ?? Response.error()));
  }
});

async function page(event) {
  try {
    const response = await fetch(event.request);
    if (response.ok && response.headers.get("Content-Type")?.startsWith("text/html")) event.waitUntil(keep(event.request.url, response.clone()));
    return response;
  } catch {
    const pages = await caches.open("pages " + scope.pathname);
    return await pages.match(event.request.url, { ignoreVary: true }) ?? await caches.match(offline, { ignoreVary: true });
  }
}

// The oldest go first.
async function keep(url, response) {
  const pages = await caches.open("pages " + scope.pathname);
  await pages.delete(url, { ignoreVary: true });
  await pages.put(url, response);
  const kept = await pages.keys();
  for (const old of kept.slice(0, -most)) await pages.delete(old, { ignoreVary: true });
}
