package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Site;

/** The public programme for programs, and the description of what they may ask. */
final class ApiRoutes {
  private static final String JSON = "application/json";
  private static final Copy DESCRIPTION = description();

  private final Site site;
  private final Noticeboard board;
  private final ApiSessions sessions;
  private final Copies copies = new Copies();

  ApiRoutes(Site site, Noticeboard board, ApiSessions sessions) {
    this.site = site;
    this.board = board;
    this.sessions = sessions;
  }

  private static Copy description() {
    try (InputStream in = ApiRoutes.class.getResourceAsStream("/openapi.json")) {
      byte[] text = Objects.requireNonNull(in, "openapi.json").readAllBytes();
      return Copy.of(JSON, new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void mount(Router router) {
    router.get("/api/openapi.json").handler(DESCRIPTION::answer);
    router.get("/api/sessions").handler(this::list);
    router.get("/api/sessions/:id").handler(this::one);
  }

  /**
   * @param next what to ask for to get those after these; empty after the last
   */
  private record Part(List<ApiSession> sessions, Optional<String> next) {}

  private void list(RoutingContext ctx) {
    Asked asked = Asked.of(ctx);
    try {
      Wanted wanted = Wanted.strictly(asked.words());
      ApiPart part = ApiPart.of(asked);
      board.look().onSuccess(now -> copied(now, wanted, part).answer(ctx)).onFailure(ctx::fail);
    } catch (Refused refused) {
      int status = refused.code().equals("bad_page") ? 400 : 422;
      site.problem().reply(ctx, status, refused.code(), Optional.of(refused.field()));
    }
  }

  private Copy copied(Board now, Wanted wanted, ApiPart part) {
    return copies
        .of(now, wanted + " " + part, () -> Optional.of(copy(list(now, wanted, part))))
        .orElseThrow();
  }

  private Part list(Board now, Wanted wanted, ApiPart part) {
    Instant at = site.clock().instant();
    List<Posting> fitting = now.ahead(at).stream().filter(it -> wanted.fits(it, at)).toList();
    List<Posting> found = part.andOneMore(fitting);
    List<Posting> shown = found.subList(0, Math.min(part.size(), found.size()));
    Optional<String> next =
        found.size() > shown.size()
            ? Optional.of(ApiPart.Mark.of(shown.get(shown.size() - 1)).toString())
            : Optional.empty();
    return new Part(shown.stream().map(it -> sessions.of(it, at)).toList(), next);
  }

  private static Copy copy(Object answer) {
    return Copy.of(JSON, Codec.write(answer));
  }

  private void one(RoutingContext ctx) {
    String id = ctx.pathParam("id");
    if (Id.isOne(id)) {
      board.look().onSuccess(now -> one(ctx, now, new SessionId(id))).onFailure(ctx::fail);
    } else {
      site.nothing(ctx);
    }
  }

  private void one(RoutingContext ctx, Board now, SessionId id) {
    Instant at = site.clock().instant();
    copies
        .of(now, id.value(), () -> now.find(id, at).map(it -> copy(sessions.of(it, at))))
        .ifPresentOrElse(copy -> copy.answer(ctx), () -> site.nothing(ctx));
  }
}
