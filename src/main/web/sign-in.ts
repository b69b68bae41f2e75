// The link in the letter carries its word in the fragment, which no server and no log ever sees.
const word = location.hash.slice(1);

if (word) {
  history.replaceState(null, '', location.pathname + location.search);
  const field = document.querySelector<HTMLInputElement>('#code')!;
  field.value = decodeURIComponent(word);
  document.querySelector<HTMLElement>('.asking')!.hidden = true;
  field.form!.querySelector('button')!.focus();
}
