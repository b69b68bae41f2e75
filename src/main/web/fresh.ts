// Going back shows what the server says now, never what somebody saw here before they signed out.
addEventListener('pageshow', shown => {
  if (shown.persisted) {
    document.documentElement.hidden = true;
    location.reload();
  }
});
