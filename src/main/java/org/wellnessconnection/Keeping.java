package org.wellnessconnection;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wellnessconnection.content.HeldBookmarks;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.member.HeldAccount;
import org.wellnessconnection.member.HeldAvailability;
import org.wellnessconnection.member.HeldConsents;
import org.wellnessconnection.member.HeldExclusions;
import org.wellnessconnection.member.HeldLetters;
import org.wellnessconnection.member.HeldSignIns;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.privacy.Forgetting;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Holdings;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.HeldMutes;
import org.wellnessconnection.room.HeldSeats;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Seatings;
import org.wellnessconnection.safety.HeldIdentifications;
import org.wellnessconnection.safety.HeldReports;
import org.wellnessconnection.web.me.Privacy;

/** What is held about people, in one list, and how they are forgotten. */
record Keeping(RedisHouse redis, Vault vault, Post post, Letters farewell, List<Holding> parts) {

  Privacy privacy(LiveRooms rooms, SignIns signIns, Supplier<Catalogue> catalogue) {
    Seatings seatings =
        new Seatings(redis.log(), redis.dueList(), () -> catalogue.get().sessions().keySet());
    HeldMutes mutes = new HeldMutes(seatings, redis.mutes());
    List<Holding> all = new ArrayList<>(List.of(mutes, new HeldSeats(seatings, rooms)));
    all.addAll(parts);
    all.addAll(ofTheProgramme(signIns));
    Holdings holdings = new Holdings(all);
    return new Privacy(
        redis.members(),
        redis.consents(),
        holdings,
        forgetting(holdings),
        redis.mutes(),
        mutes,
        redis.identifications(vault),
        redis.receipts(vault),
        redis.incidents());
  }

  /** The account last: the others ask for it. */
  private List<Holding> ofTheProgramme(SignIns signIns) {
    return List.of(
        new HeldReports(redis.reports(vault)),
        new HeldIdentifications(redis.identifications(vault)),
        redis.heldPresences(vault),
        redis.heldDebriefs(vault),
        redis.heldAlerts(),
        new HeldExclusions(redis.exclusions()),
        new HeldBookmarks(redis.bookmarks()),
        new HeldConsents(redis.consents()),
        new HeldAvailability(redis.availabilities()),
        new HeldLetters(redis.members(), redis.outbox()),
        new HeldSignIns(signIns),
        new HeldAccount(redis.members(), account -> redis.knownIds().forgetId(account.value())));
  }

  private Forgetting forgetting(Holdings holdings) {
    return new Forgetting(
        holdings,
        redis.erasures(vault),
        redis.disks(),
        this::write,
        redis.audit(),
        Clock.systemUTC());
  }

  private Future<Void> write(Address to, String language) {
    return post.send(farewell.to(to, language, Map.of()));
  }
}
