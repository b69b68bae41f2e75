package org.wellnessconnection;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.content.LinkRunFile;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.Tickets;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.openid.Providers;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.web.BenchRoutes;
import org.wellnessconnection.web.Bookshelf;
import org.wellnessconnection.web.Casework;
import org.wellnessconnection.web.Conduct;
import org.wellnessconnection.web.Joining;
import org.wellnessconnection.web.Offer;
import org.wellnessconnection.web.ReportLetters;
import org.wellnessconnection.web.Season;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.SignInMeans;
import org.wellnessconnection.web.TryOut;
import org.wellnessconnection.web.catalogue.Noticeboard;
import org.wellnessconnection.web.socket.Switchboard;
import org.wellnessconnection.web.video.Video;

/** Puts together what the web side of one node works with. */
record Assembly(
    Vertx vertx,
    Node.Shared shared,
    RedisHouse redis,
    Reservations places,
    GratitudeHouse gratitude,
    Supplier<Catalogue> catalogue,
    Clock clock) {

  Switchboard.Entrance entrance() {
    return new Switchboard.Entrance(
        new Tickets(redis.keyring(shared.written().vault())), signIns());
  }

  private SignIns signIns() {
    return new SignIns(
        redis.signIns(shared.written().vault()),
        redis.members(),
        shared.config().signIn().times(),
        clock);
  }

  private SignInMeans means(Switchboard.Entrance entrance) {
    SignInCodes codes = new SignInCodes(redis.keyring(shared.written().vault()));
    return new SignInMeans(
        entrance.signIns(), tokens(entrance.signIns()), codes, entrance.tickets());
  }

  private AccessTokens tokens(SignIns signIns) {
    String issuer = shared.config().server().publicUrl().toString();
    Vault vault = shared.written().vault();
    return new AccessTokens(redis.signingKeys(vault), signIns, issuer, clock);
  }

  Services services(LiveRooms rooms, Switchboard.Entrance entrance, OnCall onCall, Video video) {
    return new Services(
        rooms,
        means(entrance),
        joining(onCall.office()),
        keeping(onCall.office()).privacy(rooms, entrance.signIns(), catalogue),
        catalogue,
        new Conduct(redis.exclusions(), redis.members()),
        redis::check,
        shared.assets(),
        casework(),
        redis.members(),
        redis.allowance(),
        redis.audit(),
        redis.alerts(),
        new Offer(season(rooms), gratitude.space(), bookshelf(), video),
        byProvider(),
        onCall.identifying(),
        new TryOut(onCall.office().outbox(), bench(rooms, entrance)));
  }

  private Bookshelf bookshelf() {
    Written written = shared.written();
    LinkRunFile links = new LinkRunFile(shared.config().content().links());
    return new Bookshelf(written.help(), written.library(), redis.bookmarks(), links);
  }

  private Season season(LiveRooms rooms) {
    Billboard billboard = new Billboard(shared, redis, rooms, places.moved(), clock);
    Written written = shared.written();
    return new Season(
        written.time(),
        written.holidays(),
        noticeboard(),
        billboard.planner(),
        places.desk(),
        redis.shifts(),
        new Meetings(catalogue, redis.shifts()));
  }

  private Joining joining(PostOffice office) {
    Written written = shared.written();
    return written.joining().joining(shared.config(), redis, written.vault(), office);
  }

  private Noticeboard noticeboard() {
    Written written = shared.written();
    return new Noticeboard(
        new Noticeboard.Sources(
            redis.sessions(), redis.places(written.vault()), redis.members(), written.formats()),
        clock);
  }

  private Optional<BenchRoutes> bench(LiveRooms rooms, Switchboard.Entrance entrance) {
    return shared.config().bench().seats()
        ? Optional.of(new BenchRoutes(rooms, redis.members(), entrance, clock))
        : Optional.empty();
  }

  private Keeping keeping(PostOffice office) {
    Written written = shared.written();
    return new Keeping(redis, written.vault(), office.post(), written.farewell(), held());
  }

  /** What the parts of the house hold about people. */
  private List<Holding> held() {
    return Stream.concat(Stream.of(places.held()), gratitude.held().stream()).toList();
  }

  private ByProvider byProvider() {
    Providers providers = shared.written().providers();
    URI home = shared.config().server().publicUrl();
    return new ByProvider(
        new ByProvider.Means(
            vertx,
            home,
            redis.members(),
            shared.config().members().administration(),
            redis.keyring(shared.written().vault()),
            clock),
        providers);
  }

  private Casework casework() {
    Vault vault = shared.written().vault();
    return new Casework(
        redis.log(),
        redis.reports(vault),
        new ReportLetters(redis.postBag(), redis.members(), shared.config().server().publicUrl()),
        redis.afterthoughts(vault),
        vault,
        account -> account.isOnCall(clock.instant()),
        clock);
  }
}
