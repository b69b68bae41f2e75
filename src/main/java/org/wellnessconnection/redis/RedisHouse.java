package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import org.wellnessconnection.access.SigningKeys;
import org.wellnessconnection.content.Bookmarks;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.member.Allowance;
import org.wellnessconnection.member.Availabilities;
import org.wellnessconnection.member.Consents;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.member.Keyring;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.SentLetters;
import org.wellnessconnection.member.SignInBook;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.Disks;
import org.wellnessconnection.privacy.Erasures;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Incidents;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipts;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.programme.KnownIds;
import org.wellnessconnection.programme.SeriesBook;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.programme.Shifts;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.room.DueList;
import org.wellnessconnection.room.Mutes;
import org.wellnessconnection.room.Presence;
import org.wellnessconnection.room.RoomFeed;
import org.wellnessconnection.room.RoomLog;
import org.wellnessconnection.safety.Afterthoughts;
import org.wellnessconnection.safety.Alerts;
import org.wellnessconnection.safety.Identifications;
import org.wellnessconnection.safety.Reports;
import org.wellnessconnection.video.Meetings;
import org.wellnessconnection.video.RsaKeys;

/** Everything one event loop needs of Redis. */
public final class RedisHouse {
  private final RedisLines lines;
  private final Line line;
  private final String node;
  private final Vertx vertx;
  private final OneByOne<SessionId> deciding = new OneByOne<>();

  private RedisHouse(Vertx vertx, RedisLines lines, String node) {
    this.vertx = vertx;
    this.lines = lines;
    this.line = lines.line();
    this.node = node;
  }

  /**
   * Connects. To be called on the event loop that will use it.
   *
   * @param node names this event loop among all of all servers
   */
  public static Future<RedisHouse> open(
      Vertx vertx, RedisAddress address, int minReplicas, String node) {
    RedisLines lines = RedisLines.to(vertx, address, minReplicas);
    return lines.open().map(new RedisHouse(vertx, lines, node)).onFailure(failure -> lines.close());
  }

  public RoomLog log() {
    return new RedisLog(line, lines.appending());
  }

  public RoomFeed feed() {
    return lines.feed();
  }

  public Presence presence() {
    return new RedisPresence(line, node);
  }

  public DueList dueList() {
    return new RedisDueList(line);
  }

  public Keyring keyring(Vault vault) {
    return new RedisKeyring(line, vault);
  }

  public Members members() {
    return new RedisMembers(line);
  }

  public SentLetters sentLetters(Vault vault) {
    return new RedisSentLetters(line, vault);
  }

  public Allowance allowance() {
    return new RedisAllowance(line);
  }

  public Bookmarks bookmarks() {
    return new RedisBookmarks(line);
  }

  public Consents consents() {
    return new RedisConsents(line);
  }

  public SignInBook signIns(Vault vault) {
    return new RedisSignIns(line, lines.signInBell(), vault);
  }

  public SigningKeys signingKeys(Vault vault) {
    return new RedisSigningKeys(line, vault);
  }

  public Availabilities availabilities() {
    return new RedisAvailabilities(line);
  }

  public RsaKeys videoKeys(Vault vault) {
    return new RedisRsaKeys(vertx, line, vault);
  }

  public Meetings meetings() {
    return new RedisMeetings(line);
  }

  public Exclusions exclusions() {
    return new RedisExclusions(line);
  }

  public Alerts alerts() {
    return new RedisAlerts(line, audit());
  }

  public Audit audit() {
    return new RedisAudit(line, Clock.systemUTC());
  }

  public Incidents incidents() {
    return new RedisIncidents(line, Clock.systemUTC());
  }

  public Mutes mutes() {
    return new RedisMutes(line);
  }

  public Erasures erasures(Vault vault) {
    return new RedisErasures(line, vault);
  }

  public Holding heldAlerts() {
    return new RedisHeldAlerts(line);
  }

  public Holding heldDebriefs(Vault vault) {
    return new RedisHeldDebriefs(
        line, vault, (room, account) -> Afterthoughts.mark(vault, room, account));
  }

  public Holding heldPresences(Vault vault) {
    return new RedisHeldPresences(
        line, vault, (room, account) -> Afterthoughts.mark(vault, room, account));
  }

  public Disks disks() {
    return lines.stores()::writeAllAnew;
  }

  public Outbox outbox() {
    return new RedisOutbox(line);
  }

  public KnownIds knownIds() {
    return new RedisKnownIds(line);
  }

  public SeriesBook seriesBook() {
    return new RedisSeriesBook(line);
  }

  public Shifts shifts() {
    return new RedisShifts(line);
  }

  public Sessions sessions() {
    return new RedisSessions(line);
  }

  public Purge purge() {
    return new RedisPurge(line, lines.stores());
  }

  public Receipts receipts(Vault vault) {
    return new RedisReceipts(line, purge(), erasures(vault));
  }

  public Reports reports(Vault vault) {
    return new RedisReports(line, vault);
  }

  public Identifications identifications(Vault vault) {
    return new RedisIdentifications(line, vault);
  }

  public PlacesBook places(Vault vault) {
    return new RedisPlaces(line, vault, deciding);
  }

  public PostBag postBag() {
    return new RedisPostBag(line);
  }

  public Afterthoughts afterthoughts(Vault vault) {
    return new RedisDebriefs(line, vault);
  }

  /**
   * @param secondThought how long posts wait before they are published by themselves
   */
  public RedisGratitude gratitude(Vault vault, Duration secondThought) {
    return RedisGratitude.of(line, vault, lines.postBell(), secondThought);
  }

  /** Succeeds when Redis answers, on every line that has to. */
  public Future<Void> check() {
    return lines.check();
  }

  public void close() {
    lines.close();
  }
}
