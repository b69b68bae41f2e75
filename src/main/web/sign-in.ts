// The link in the mail carries the code in its fragment, which no server and no log ever sees.
const code = location.hash.slice(1);

if (code) {
  history.replaceState(null, '', location.pathname + location.search);
  document.querySelector<HTMLInputElement>('#code')!.value = decodeURIComponent(code);
  document.querySelector<HTMLButtonElement>('.sheet button')!.focus();
}
