// Long lists of names. Without this each has a page of its own, whole.
// 1. A box above a list narrows it: to names that hold what is typed, or whose syllables begin with the consonants typed.
const consonants = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const told = document.querySelector("[role=status]");

document.addEventListener("input", ({ target }) => {
  const box = target.closest(".narrow");
  if (!box) return;
  const wanted = fold(target.value);
  const items = [...box.nextElementSibling.querySelectorAll("li")];
  for (const item of items) {
    const name = fold([...item.querySelectorAll("a > span:first-child")].map(part => part.textContent).join("\n"));
    item.hidden = !name.includes(wanted) && !fold(initials(name)).includes(wanted);
  }
  told.textContent = items.filter(item => !item.hidden).length + " / " + items.length;
});

// Syllables as letters: one that is still being typed (카ㅋ, 카카ㅇ) is found in what it may become.
function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[^\S\n]+/g, "");
}

function initials(text) {
  return text.normalize("NFC").replace(/[가-힣]/g, syllable => consonants[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)]);
}

// 2. In the filters, "show all" brings the whole list to where its beginning stands.
document.addEventListener("click", async event => {
  const more = event.target.closest(".more[data-all]");
  if (!more || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(more.href)).text(), "text/html");
    const box = page.querySelector(".narrow");
    const list = page.querySelector(".names");
    list.className = "all";
    for (const link of list.querySelectorAll("a")) link.hash = "narrow";
    more.previousElementSibling.replaceWith(...box ? [box, list] : [list]);
    more.remove();
    (box ?? list).querySelector("input, a").focus();
  } catch {
    location.assign(more.href);
  }
});
