package org.wellnessconnection.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.web.page.Texts;

/**
 * A person in front of a browser of their own, which remembers what it fetched and what it
 * complained about.
 */
final class Guest implements AutoCloseable {
  private static final double PATIENCE = 15_000;

  private final BrowserContext context;
  private final Page page;
  private final URI address;
  private final Texts texts;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Guest(Browser browser, Look look, URI address) {
    this(browser.newContext(look.options()), look.language(), address);
  }

  Guest(BrowserContext context, String language, URI address) {
    this.context = context;
    this.address = address;
    this.texts = Texts.of(language);
    context.setDefaultTimeout(PATIENCE);
    context.onRequest(request -> requests.add(request.url()));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) complaints.add(message.text());
        });
    context.onWebError(error -> complaints.add(error.error()));
    page = context.newPage();
    page.onWebSocket(socket -> requests.add(socket.url()));
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Every address this browser asked anything of, sockets too. */
  List<String> requests() {
    return requests;
  }

  /** What the browser's console complained about. */
  List<String> complaints() {
    return complaints;
  }

  /** The words on the page for a key, in this person's language. */
  String words(String key, Object... args) {
    return texts.say(key, args);
  }

  Guest opens(String path) {
    page.navigate(address.resolve(path).toString());
    return this;
  }

  /** Follows the link as the server prints it. */
  Guest signsIn(String code) {
    opens("/sign-in#" + code);
    presses("signin.go");
    page.waitForURL(address.resolve("/").toString());
    return this;
  }

  /** From the start page through the door, up to where the room or the waiting room shows. */
  Guest comesInto(String title, String name) {
    page.getByRole(AriaRole.LINK, named(title).setExact(true)).click();
    page.getByLabel(words("room.joining.name")).fill(name);
    page.locator("#agreed").check();
    presses("room.joining.go");
    page.locator("wc-live, wc-waiting").waitFor();
    return this;
  }

  void presses(String key) {
    button(words(key)).click();
  }

  void says(String text) {
    composer().fill(text);
    composer().press("Enter");
  }

  void notes(String text) {
    noteComposer().fill(text);
    noteComposer().press("Enter");
  }

  Locator composer() {
    return page.getByLabel(words("room.write.label"));
  }

  Locator noteComposer() {
    return page.locator("#write-note");
  }

  /** What stands in the conversation with this text in it. */
  Locator message(String text) {
    return page.locator(".conversation wc-message", holding(text));
  }

  /** A message that stands in the conversation and is not on its way any more. */
  Locator arrived(String text) {
    return message(text).filter(new Locator.FilterOptions().setHas(page.locator("time")));
  }

  Locator note(String text) {
    return page.locator("wc-notes wc-message", holding(text));
  }

  /** Somebody in the list of people. */
  Locator person(String name) {
    return page.locator("wc-person", holding(name));
  }

  Locator heading(String key) {
    return page.getByRole(AriaRole.HEADING, named(words(key)));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  Locator announcer() {
    return page.locator("wc-announcer [role=status]");
  }

  Locator banner() {
    return page.locator(".line").first();
  }

  /** Every text in the conversation, in the order of the page. */
  List<String> conversation() {
    return page.locator(".conversation wc-message .text").allInnerTexts();
  }

  /** The id of the seat this person has in the room on the page. */
  String seat() {
    page.reload();
    page.locator("wc-live").waitFor();
    return (String)
        page.evaluate("JSON.parse(document.getElementById('page').textContent).you.seat");
  }

  /** All words in the document but those of the data block, shown or not. */
  String seen() {
    return page.locator("body").textContent();
  }

  /** What a facilitator may do for somebody, from the menu beside the name. */
  void does(String key, String name) {
    Locator person = person(name);
    if (person.locator(".menu").count() == 0) {
      person.locator("button.more").click();
    }
    person.locator(".menu").getByText(words(key)).click();
  }

  /** Shows a part of the room: beside the conversation on a laptop, instead of it on a phone. */
  void turnsTo(String key) {
    page.locator(".tabs:visible, .bar:visible").getByText(words(key)).click();
  }

  void agrees() {
    page.locator("dialog button.grave").click();
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.LocatorOptions holding(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Override
  public void close() {
    context.close();
  }
}
