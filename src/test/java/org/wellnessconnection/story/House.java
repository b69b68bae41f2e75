package org.wellnessconnection.story;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wellnessconnection.Config;
import org.wellnessconnection.Server;
import org.wellnessconnection.load.process.Ports;
import org.wellnessconnection.load.wire.Site;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.EmbeddedRedis;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Report;

/** One or more whole servers on a Redis of their own, and people to send in. */
public final class House implements AutoCloseable {
  private static final String PROGRAMME =
      """
      people:
        - {key: ada, name: Ada Tremblay}
        - {key: eli, name: Eli Roy}
        - {key: ana, name: Ana Silva}
        - {key: ben, name: Ben Cohen}
        - {key: cleo, name: Cléo Martin}
        - {key: dora, name: Dora Singh}
        - {key: cora, name: Cora Blais, roles: [coordinator], mail: cora@example.org, language: fr}
        - {key: max, name: Max Leblanc, roles: [administrator]}
        - {key: sol, name: Sol Meyer, roles: [safety_lead], mail: sol@example.org}
      sessions:
        - key: open
          title: {en: Open door, fr: Porte ouverte}
          format: drop_in
          admission: automatic
          facilitators: [ada, eli]
          agreement: {en: [Kind.], fr: [Avec bonté.]}
        - key: circle
          title: {en: A circle, fr: Un cercle}
          format: peer_support
          admission: by_facilitator
          facilitators: [ada, eli]
          agreement: {en: [Kind.], fr: [Avec bonté.]}
      """;

  private final Path folder;
  private final EmbeddedRedis redis;
  private final Vertx vertx = Vertx.vertx();
  private final RedisHouse keys;
  private final List<Site> sites = new ArrayList<>();
  private final List<Server> servers = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();

  private House(String programme) throws Exception {
    folder = Files.createTempDirectory("house");
    Files.writeString(folder.resolve("programme.yaml"), programme);
    redis = EmbeddedRedis.start(folder.resolve("redis"));
    keys = await(RedisHouse.open(vertx, RedisAddress.of(redis.url()), 0, Id.random()));
  }

  public static House opens(String... options) throws Exception {
    return new House(PROGRAMME).andAnother(options);
  }

  /** With people and sessions of one's own. */
  public static House opensWith(String programme, String... options) throws Exception {
    return new House(programme).andAnother(options);
  }

  /** One more server on the same Redis. */
  public House andAnother(String... options) throws Exception {
    int port = Ports.free();
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--server.port=" + port);
    all.add("--server.instances=1");
    all.add("--redis.url=" + redis.url());
    all.add("--vault.keyFile=" + folder.resolve("vault.key"));
    all.add("--programme.file=" + folder.resolve("programme.yaml"));
    servers.add(Server.start(Config.of(all.toArray(String[]::new))));
    sites.add(new Site(URI.create("http://localhost:" + port)));
    return this;
  }

  public EmbeddedRedis redis() {
    return redis;
  }

  /** What Redis keeps on disk. */
  public Path redisFiles() {
    return folder.resolve("redis");
  }

  /** Everything in Redis, as one text, a key or value a line. */
  public String redisKeys() {
    return RawRedis.everything(redis);
  }

  /** What somebody with the key reads. */
  public List<Report> reports() throws Exception {
    return await(keys.reports(vault()).all());
  }

  /** As the server does it ten minutes after the end of a session. */
  public Receipt purges(String key) throws Exception {
    RoomId room = new RoomId(room(key));
    RoomState was = await(keys.log().snapshot(room)).orElseThrow().state();
    return await(keys.purge().purge(room, Codec.write(was.withSeats(Map.of()))));
  }

  public URI address() {
    return sites.get(0).server();
  }

  public Site site(int server) {
    return sites.get(server);
  }

  /** This server ends in order, as for an update; the others go on. */
  public void closes(int server) {
    servers.get(server).close();
  }

  public String room(String key) throws Exception {
    return await(keys.knownIds().idOf("session:" + key));
  }

  public String code(String person) throws Exception {
    return code(account(person));
  }

  public String code(AccountId account) throws Exception {
    return await(new SignInCodes(keys.keyring(vault())).make(account, Duration.ofMinutes(5)));
  }

  /** The id that no peer ever sees. */
  public AccountId account(String person) throws Exception {
    return new AccountId(await(keys.knownIds().idOf("person:" + person)));
  }

  public Account known(AccountId account) throws Exception {
    return await(keys.members().find(account)).orElseThrow();
  }

  /** Nothing of the account is left. */
  public void erases(String person) throws Exception {
    erases(account(person));
  }

  public Optional<Account> account(Subject subject) throws Exception {
    return await(keys.members().bySubject(subject));
  }

  /** As a coordinator does it. */
  public void approves(AccountId account) throws Exception {
    await(keys.members().change(account, it -> it.withStanding(Optional.of(Account.MADE_HERE))));
  }

  /** Somebody who is not in the programme. */
  public void keeps(Account account) throws Exception {
    await(keys.members().keep(account));
  }

  /** Nothing of the account is left. */
  public void erases(AccountId account) throws Exception {
    await(keys.members().erase(account));
  }

  /** As another server does it. */
  public void changes(String person, UnaryOperator<Account> change) throws Exception {
    await(keys.members().change(account(person), change));
  }

  /** What is on record, the newest first. */
  public List<AuditEntry> audit() throws Exception {
    return await(keys.audit().read(Optional.empty(), 100)).entries();
  }

  /** Signed in, but nowhere yet. */
  public String cookie(String person) throws Exception {
    return sites.get(0).signIn(code(person));
  }

  /** What only somebody at Redis itself could do or see. */
  public <T> T redisDoes(Function<RedisHouse, Future<T>> what) throws Exception {
    return await(what.apply(keys));
  }

  public Vault vault() {
    return VaultFile.open(folder.resolve("vault.key"));
  }

  public String cookie(AccountId account) throws Exception {
    return sites.get(0).signIn(code(account));
  }

  /** As a server does that dies right after it kept the alert. */
  public void keeps(Alert alert) throws Exception {
    await(keys.alerts().keep(alert));
  }

  /** Somebody who goes through the whole door of a room and hears what is said there. */
  public Person sends(String person, String room) throws Exception {
    return sends(person, room, 0);
  }

  public Person sends(String person, String room, int server) throws Exception {
    return sends(person, room, capital(person), sites.get(server));
  }

  /** Another client than a browser, which has nothing but a token. */
  public Person sendsClient(String token, String room, String name, int server) throws Exception {
    people.add(Person.comes(sites.get(server), room(room), "Bearer " + token, name));
    return people.get(people.size() - 1);
  }

  public Person sendsAs(String person, String room, String name) throws Exception {
    return sends(person, room, name, sites.get(0));
  }

  private Person sends(String person, String room, String name, Site site) throws Exception {
    return sends(site, room(room), cookie(person), name);
  }

  /** Somebody who is signed in already; {@code room} by its id. */
  public Person lets(String cookie, String room, String name) throws Exception {
    return sends(sites.get(0), room, cookie, name);
  }

  private Person sends(Site site, String room, String cookie, String name) throws Exception {
    Person sent = Person.comes(site, room, cookie, name);
    people.add(sent);
    return sent;
  }

  /** Somebody who was here comes back, and has seen what they had seen. */
  public Person brings(Person back, int server) throws Exception {
    Site site = sites.get(server);
    Person again = Person.connects(site, back.pass());
    people.add(again);
    again.entersWhere(back, site.ticket(back.pass()));
    return again;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws Exception {
    people.forEach(Person::goes);
    servers.forEach(Server::close);
    keys.close();
    await(vertx.close());
    redis.close();
  }
}
