package org.wellnessconnection.web.socket;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Slug;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.Headcount;
import org.wellnessconnection.web.Visitors;

/** Who gets as far as the upgrade: from our own page, signed in, with a seat in that room. */
public final class SocketDoor {
  private static final String PROTOCOL = "wellness.v1";
  private static final int KEY_BYTES = 16;

  /** Says no in HTTP. */
  @FunctionalInterface
  public interface Refuser {
    void refuse(int status, String code);
  }

  private final Switchboard switchboard;
  private final LiveRooms rooms;
  private final Visitors visitors;
  private final Predicate<String> isOurOrigin;
  private final Predicate<Slug> isThere;

  /**
   * @param isThere which resources can be shared
   */
  public SocketDoor(
      Switchboard switchboard,
      LiveRooms rooms,
      Visitors visitors,
      Predicate<String> isOurOrigin,
      Predicate<Slug> isThere) {
    this.switchboard = switchboard;
    this.rooms = rooms;
    this.visitors = visitors;
    this.isOurOrigin = isOurOrigin;
    this.isThere = isThere;
  }

  /**
   * @param address where the request comes from, as far as that can be believed
   */
  public void knock(HttpServerRequest request, String room, String address, Refuser refuser) {
    Optional<Fault> fault = fault(request, room);
    if (fault.isPresent()) {
      refuser.refuse(fault.get().status(), fault.get().code());
      return;
    }
    visitors
        .client(request)
        .onFailure(away -> refuser.refuse(503, "unavailable"))
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    who -> find(new Knock(request, who, new RoomId(room), address, refuser)),
                    () -> refuser.refuse(401, "not_signed_in")));
  }

  private record Fault(int status, String code) {}

  private record Knock(
      HttpServerRequest request, SignedIn who, RoomId room, String address, Refuser refuser) {}

  private Optional<Fault> fault(HttpServerRequest request, String room) {
    if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      return Optional.of(new Fault(426, "upgrade_required"));
    }
    if (!Id.isOne(room)) {
      return Optional.of(new Fault(404, "not_found"));
    }
    if (!isHandshake(request)) {
      return Optional.of(new Fault(400, "bad_request"));
    }
    return isFromUs(request) ? Optional.empty() : Optional.of(new Fault(403, "bad_origin"));
  }

  /** No page can bring a token here, so whoever does is no page and need not say from where. */
  private boolean isFromUs(HttpServerRequest request) {
    List<String> origins = request.headers().getAll("Origin");
    return origins.isEmpty()
        ? request.headers().contains("Authorization")
        : origins.size() == 1 && isOurOrigin.test(origins.get(0));
  }

  private static boolean isHandshake(HttpServerRequest request) {
    return all(request, "Sec-WebSocket-Version").equals(List.of("13"))
        && all(request, "Sec-WebSocket-Key").size() == 1
        && isKey(request.getHeader("Sec-WebSocket-Key"))
        && all(request, "Sec-WebSocket-Protocol").contains(PROTOCOL)
        && all(request, "Connection").stream().anyMatch("upgrade"::equalsIgnoreCase)
        && all(request, "Content-Length").isEmpty();
  }

  private static List<String> all(HttpServerRequest request, String header) {
    return request.headers().getAll(header).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .toList();
  }

  private static boolean isKey(String key) {
    try {
      return Base64.getDecoder().decode(key).length == KEY_BYTES;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private void find(Knock knock) {
    rooms
        .find(knock.room())
        .compose(room -> seated(room, knock.who().account()))
        .onFailure(away -> knock.refuser().refuse(503, "unavailable"))
        .onSuccess(
            seated ->
                seated.ifPresentOrElse(
                    found -> open(knock, found.room(), found.seat()),
                    () -> knock.refuser().refuse(404, "not_found")));
  }

  private record Seated(OpenRoom room, Seat seat) {}

  private static Future<Optional<Seated>> seated(Optional<OpenRoom> room, Account account) {
    return room.map(open -> open.seatOf(account.id()).map(seat -> seated(open, seat)))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private static Optional<Seated> seated(OpenRoom room, Optional<Seat> seat) {
    return seat.filter(found -> found.removed().isEmpty()).map(found -> new Seated(room, found));
  }

  /** Somebody who is not seated and a room that is not there get the same answer. */
  private void open(Knock knock, OpenRoom room, Seat seat) {
    Headcount.Verdict verdict = switchboard.verdict(seat.account().value(), knock.address());
    switch (verdict) {
      case FULL -> knock.refuser().refuse(503, "unavailable");
      case TOO_MANY -> knock.refuser().refuse(429, "rate_limited");
      case WELCOME -> switchboard.open(knock.request(), visit(knock, room, seat));
    }
  }

  private Visit visit(Knock knock, OpenRoom room, Seat seat) {
    var texts = visitors.texts(knock.request());
    return new Visit(
        knock.who().at(),
        seat.id(),
        knock.room(),
        room,
        knock.address(),
        code -> texts.say("refusal." + code),
        isThere);
  }
}
