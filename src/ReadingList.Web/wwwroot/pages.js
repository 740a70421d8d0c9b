// An entry's page. Without this the texts can be selected and the address is in the address bar.
const said = document.querySelector("[role=status]");

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy], [data-share]");
  if (!button) return;
  const address = button.dataset.share;
  if (address && navigator.share) {
    // A reader who changes their mind is no failure.
    await navigator.share({ title: document.title, url: address }).catch(() => {});
    return;
  }
  await navigator.clipboard.writeText(address ?? button.parentElement.nextElementSibling.textContent);
  button.textContent = said.textContent = button.dataset.done;
});
