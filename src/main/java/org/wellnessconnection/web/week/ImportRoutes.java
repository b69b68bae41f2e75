package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.programme.CalendarFile;
import org.wellnessconnection.programme.ImportFile;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.programme.WrittenSeries;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.BroughtFile;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.ImportPage;
import org.wellnessconnection.web.page.ImportPage.Fault;
import org.wellnessconnection.web.page.ImportPage.Found;
import org.wellnessconnection.web.page.ImportPage.Trouble;

/** Series from a text: nothing is kept before each has been looked at in the editor. */
public final class ImportRoutes {
  private static final Set<String> ENDINGS = Set.of(".yaml", ".yml", ".ics");
  private static final String TOO_LARGE = "too_large";

  private final Site site;
  private final Members members;
  private final Timekeeping time;

  public ImportRoutes(Site site, Services services) {
    this.site = site;
    this.members = services.members();
    this.time = services.season().time();
  }

  /** Before the routes of one series, whose name this would else be. */
  public void mount(Router router) {
    router.get("/series/import").handler(ctx -> planning(ctx, who -> show(ctx, "", NOTHING)));
    router.post("/series/import").handler(ctx -> planning(ctx, who -> read(ctx)));
  }

  private void planning(RoutingContext ctx, Consumer<Account> work) {
    site.asStaff(ctx, Set.of(Duty.COORDINATOR), work);
  }

  /** What was found in a text. */
  private record Reading(List<Found> found, List<Trouble> troubles, Optional<Fault> fault) {}

  private static final Reading NOTHING = new Reading(List.of(), List.of(), Optional.empty());

  private void show(RoutingContext ctx, String text, Reading reading) {
    site.show(
        ctx,
        page ->
            new ImportPage(
                page.at("/series/import"),
                text,
                reading.found(),
                reading.troubles(),
                reading.fault()));
  }

  private void read(RoutingContext ctx) {
    Future.succeededFuture(ctx)
        .map(ImportRoutes::text)
        .compose(it -> ImportFile.isCalendar(it) ? calendar(it) : programme(it))
        .onSuccess(reading -> show(ctx, Site.form(ctx, "text"), reading))
        .onFailure(why -> refuse(ctx, why));
  }

  /** A file is not shown again: whoever chose it has it. */
  private static String text(RoutingContext ctx) {
    return BroughtFile.isIn(ctx) ? BroughtFile.text(ctx, ENDINGS) : Site.form(ctx, "text");
  }

  private void refuse(RoutingContext ctx, Throwable why) {
    if (!(why instanceof Refused refused)) {
      ctx.fail(why);
      return;
    }
    int status = refused.code().equals(TOO_LARGE) ? 413 : 422;
    String field = BroughtFile.isIn(ctx) ? "file" : "text";
    if (!Site.readsPages(ctx)) {
      site.problem().reply(ctx, status, refused.code(), Optional.of(field));
      return;
    }
    ctx.response().setStatusCode(status);
    Fault fault = new Fault(field, refused.code(), String.valueOf(refused.getMessage()));
    show(ctx, Site.form(ctx, "text"), new Reading(List.of(), List.of(), Optional.of(fault)));
  }

  private Future<Reading> calendar(String text) {
    CalendarFile.Contents contents = ImportFile.calendar(text, time.zones());
    List<Found> found = contents.found().stream().map(ImportRoutes::found).toList();
    List<Trouble> troubles =
        contents.troubles().stream()
            .map(it -> new Trouble(it.nth(), it.title(), it.why().code()))
            .toList();
    return Future.succeededFuture(new Reading(found, troubles, Optional.empty()));
  }

  /** A calendar says nothing of languages: both fields get what there is. */
  private static Found found(CalendarFile.Found event) {
    Map<String, String> words = new HashMap<>();
    for (String language : List.of("en", "fr")) {
      words.put("title_" + language, event.title());
      words.put("about_" + language, event.about());
    }
    SeriesForm.rhythm(words, event.rhythm());
    return new Found(event.title(), words);
  }

  private Future<Reading> programme(String text) {
    List<Future<Found>> found =
        ImportFile.series(text).stream()
            .map(line -> people(line).map(people -> new Found(line.key(), words(line, people))))
            .toList();
    return found.isEmpty()
        ? Future.failedFuture(new Refused("text", "bad_programme"))
        : Future.all(found).map(all -> new Reading(all.list(), List.of(), Optional.empty()));
  }

  /** Whoever leads is named by their mail address, in the order of the fields of the editor. */
  private Future<List<String>> people(WrittenSeries line) {
    List<Future<String>> ids = line.named().stream().limit(3).map(this::person).toList();
    return Future.all(ids).map(all -> all.list());
  }

  private Future<String> person(String mail) {
    return Address.isOne(mail)
        ? members
            .byMail(new Address(mail))
            .map(found -> found.map(one -> one.id().value()).orElse(""))
        : Future.succeededFuture("");
  }

  private static Map<String, String> words(WrittenSeries line, List<String> people) {
    Map<String, String> words = new HashMap<>(line.words());
    SeriesForm.rhythm(words, line.rhythm());
    words.put("lead", people.get(0));
    words.put("beside", people.size() < 2 ? "" : people.get(1));
    words.put("beside2", people.size() < 3 ? "" : people.get(2));
    return words;
  }
}
